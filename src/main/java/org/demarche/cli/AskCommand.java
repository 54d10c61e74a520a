package org.demarche.cli;

import picocli.CommandLine.Command;

/** Answers a question in plain English. */
@Command(name = "ask", description = "Answers a question in plain English.")
final class AskCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
