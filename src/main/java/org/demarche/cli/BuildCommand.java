package org.demarche.cli;

import picocli.CommandLine.Command;

/** Adds articles to the store. */
@Command(name = "build", description = "Adds articles to the store.")
final class BuildCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
