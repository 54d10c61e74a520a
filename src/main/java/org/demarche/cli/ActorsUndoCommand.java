package org.demarche.cli;

import java.util.List;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.demarche.store.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes decisions back. */
@Command(
    name = "undo",
    description = {
      "Takes decisions back: all is as if they had not been made. The list of decisions keeps both."
    })
final class ActorsUndoCommand extends ActorsDecision {

  @Parameters(
      arity = "1..*",
      paramLabel = "NUMBER",
      description = "Numbers of decisions, as 'demarche actors decisions' lists them.")
  private List<Integer> numbers = List.of();

  @Override
  int decide(ClaimStore store) {
    for (int number : numbers) {
      Decision undone =
          store
              .decisions()
              .standing(number)
              .orElseThrow(
                  () ->
                      new StoreException(
                          "No decision "
                              + number
                              + " holds; see 'demarche actors decisions' for those that do."));
      ActorNames.Named what = new ActorNames.Named(Integer.toString(number), "");
      store.decide(decision(store, Decision.Kind.UNDO, what, new ActorNames.Named("", "")));
      tell(
          "Undone: decision "
              + number
              + " about "
              + undone.keptName()
              + " and "
              + undone.variantName()
              + ".");
    }
    return 0;
  }
}
