package org.demarche.cli;

import picocli.CommandLine.Command;

/** Writes the store in a format that other programs read. */
@Command(name = "export", description = "Writes the store in a format that other programs read.")
final class ExportCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
