package org.demarche.cli;

import picocli.CommandLine.Command;

/** Takes articles out of the store. */
@Command(name = "remove", description = "Takes articles out of the store.")
final class RemoveCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
