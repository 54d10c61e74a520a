package org.demarche.cli;

import org.demarche.store.ClaimStore;
import org.demarche.store.StoreValidation;
import org.demarche.store.Stores;
import picocli.CommandLine.Command;

/** Checks the store against the shapes of the ontology. */
@Command(
    name = "validate",
    description = {
      "Checks that all graphs of the store conform to the shapes under ontology/ and that every",
      "article has all its claims. Exit status 1 when one does not."
    },
    footer = {"", "Example:", "  demarche validate --store /data/crisis"})
final class ValidateCommand extends Subcommand {

  @Override
  public Integer call() {
    try (ClaimStore store = ClaimStore.open(Stores.folder(main().store()))) {
      StoreValidation.Result result =
          StoreValidation.run(store, violation -> main().out().println(violation));
      String told =
          result.violations() == 0 ? "all conform." : result.violations() + " violations.";
      main().out().println(result.graphs() + " graphs checked: " + told);
      return result.violations() == 0 ? 0 : 1;
    }
  }
}
