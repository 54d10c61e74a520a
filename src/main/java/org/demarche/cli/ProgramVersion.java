package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote down, read without loading anything else. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        ProgramVersion.class.getResourceAsStream("/org/demarche/graph/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {
      "demarche " + properties.getProperty("version", "unknown"),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
