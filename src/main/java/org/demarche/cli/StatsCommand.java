package org.demarche.cli;

import picocli.CommandLine.Command;

/** Counts what the store holds. */
@Command(name = "stats", description = "Counts what the store holds.")
final class StatsCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
