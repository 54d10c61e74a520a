package org.demarche.cli;

import java.util.Optional;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.demarche.store.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that two actors are one. */
@Command(
    name = "merge",
    description = {
      "Decides that two actors are one: claims of the second are told of the first, which keeps its",
      "name. It holds at once, for articles read later too, and until it is undone."
    })
final class ActorsMergeCommand extends ActorsDecision {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "Who stays: a name or an IRI.")
  private String kept = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Who is the same.")
  private String variant = "";

  @Override
  int decide(ClaimStore store) {
    ActorNames names = new ActorNames(store.reader());
    ActorNames.Named one = names.find(kept);
    ActorNames.Named other = names.find(variant);
    Optional<Decision> before = names.variant(one, variant).flatMap(v -> merge(store, one, v));
    if (before.isPresent()) { // so that a script that was stopped may run again
      tell(
          before.get().variantName()
              + " is "
              + one.name()
              + " already (decision "
              + before.get().number()
              + ").");
      return 0;
    }
    if (one.iri().equals(other.iri())) {
      throw new StoreException(
          "Both names mean "
              + Screen.oneLine(one.name())
              + " <"
              + one.iri()
              + ">: they are one already.");
    }
    Decision decision = decision(store, Decision.Kind.MERGE, one, other);
    store.decide(decision);
    tell(other.name() + " is " + one.name() + " now (decision " + decision.number() + ").");
    return 0;
  }

  /** The decision in force that made them one. */
  private static Optional<Decision> merge(
      ClaimStore store, ActorNames.Named one, ActorNames.Named other) {
    return store.decisions().inForce().stream()
        .filter(d -> d.kind() == Decision.Kind.MERGE && d.isAbout(one.iri(), other.iri()))
        .findFirst();
  }
}
