package org.demarche.cli;

import picocli.CommandLine.Command;

/** Checks the store against the shapes of the ontology. */
@Command(name = "validate", description = "Checks the store against the shapes of the ontology.")
final class ValidateCommand extends Subcommand {

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("not written yet");
  }
}
