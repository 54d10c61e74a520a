package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.demarche.graph.Labels;
import org.demarche.graph.Prefixes;
import org.demarche.question.ActorLookup;
import org.demarche.store.ActorCatalogue;
import org.demarche.store.ActorCatalogue.Entry;
import org.demarche.store.ActorCatalogue.Other;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryException;

/** Finds the actors that a decision is about. */
final class ActorNames {

  private static final String ACTOR = Prefixes.ID + "actor/";

  /** An actor: its IRI and how it is called. */
  record Named(String iri, String name) {}

  private final ActorCatalogue actors;
  private final ActorLookup lookup;

  ActorNames(QueryEngine engine) {
    actors = ActorCatalogue.of(engine);
    lookup = new ActorLookup(engine, new NamedQueries());
  }

  /** {@code id:actor/...}, as tables print it, with the namespace in full. */
  static String expand(String nameOrIri) {
    return nameOrIri.startsWith("id:") ? Prefixes.ID + nameOrIri.substring(3) : nameOrIri;
  }

  /**
   * The actor of that name or IRI; one that is merged is found by its IRI.
   *
   * @throws QueryException when there is none, or more than one
   */
  Named find(String nameOrIri) {
    String iri = lookup.iri(expand(nameOrIri));
    if (!iri.startsWith(ACTOR)) {
      throw new QueryException(
          "'" + Screen.oneLine(nameOrIri) + "' is no actor; only actors are merged and split.");
    }
    return actors
        .entry(iri)
        .map(entry -> new Named(iri, entry.label()))
        .or(() -> merged(iri))
        .orElseThrow(
            () ->
                new QueryException(
                    "No actor of the store has the IRI " + iri + "; see 'demarche actors'."));
  }

  /** Those merged into the actor. */
  List<Named> variants(Named actor) {
    return actors.entry(actor.iri()).stream()
        .flatMap(entry -> entry.merged().stream())
        .map(other -> new Named(other.iri(), other.name()))
        .toList();
  }

  /** Of those merged into the actor, the one of that name or IRI. */
  Optional<Named> variant(Named actor, String nameOrIri) {
    String wanted = expand(nameOrIri);
    return variants(actor).stream()
        .filter(v -> v.iri().equals(wanted) || isCalled(v, wanted))
        .findFirst();
  }

  private static boolean isCalled(Named actor, String name) {
    return Labels.normalize(actor.name()).equals(Labels.normalize(name));
  }

  private Optional<Named> merged(String iri) {
    return actors.mergedInto(iri).map(Entry::merged).stream()
        .flatMap(List::stream)
        .filter(other -> other.iri().equals(iri))
        .map((Other other) -> new Named(iri, other.name()))
        .findFirst();
  }
}
