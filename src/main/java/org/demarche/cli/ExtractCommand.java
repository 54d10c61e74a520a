package org.demarche.cli;

import picocli.CommandLine.Command;

/** Prints the claims of articles as JSON Lines, without a store. */
@Command(
    name = "extract",
    description = "Prints the claims of articles as JSON Lines, without a store.")
final class ExtractCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
