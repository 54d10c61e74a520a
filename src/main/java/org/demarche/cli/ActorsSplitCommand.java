package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.demarche.store.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that actors are not one. */
@Command(
    name = "split",
    description = {
      "Decides that actors are not one: what was merged comes apart, and what may be the same is no",
      "longer told to be. Without OTHER all that was merged into the actor comes apart."
    })
final class ActorsSplitCommand extends ActorsDecision {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "A name or an IRI.")
  private String actor = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "OTHER",
      description = "Who is somebody else: a name or an IRI.")
  private List<String> others = List.of();

  @Override
  int decide(ClaimStore store) {
    ActorNames names = new ActorNames(store.reader());
    ActorNames.Named one = names.find(actor);
    List<ActorNames.Named> apart = new ArrayList<>();
    others.forEach(
        other -> apart.add(names.variant(one, other).orElseGet(() -> names.find(other))));
    if (others.isEmpty()) {
      apart.addAll(names.variants(one));
    }
    if (apart.isEmpty()) {
      throw new StoreException(
          "Nobody is merged into " + Screen.oneLine(one.name()) + ".\nSay who is somebody else.");
    }
    if (apart.stream().anyMatch(other -> other.iri().equals(one.iri()))) {
      throw new StoreException(
          "Both names mean "
              + Screen.oneLine(one.name())
              + " <"
              + one.iri()
              + ">, and nothing of that"
              + " name was merged.\n'demarche actors "
              + Screen.oneLine(one.name())
              + "' shows what was.");
    }
    for (ActorNames.Named other : apart) {
      Decision decision = decision(store, Decision.Kind.SPLIT, one, other);
      store.decide(decision);
      tell(other.name() + " is not " + one.name() + " (decision " + decision.number() + ").");
    }
    return 0;
  }
}
