package org.demarche.cli;

import picocli.CommandLine.Command;

/** Runs a named query, a query file or a query on standard input. */
@Command(
    name = "query",
    description = "Runs a named query, a query file or a query on standard input.")
final class QueryCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
