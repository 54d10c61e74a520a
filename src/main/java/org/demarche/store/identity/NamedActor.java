package org.demarche.store.identity;

import java.util.List;
import java.util.Set;

/**
 * An actor as the articles of a store name it.
 *
 * @param iri the IRI it was given when it was read
 * @param label how it is usually called
 * @param aliases other names, may be empty
 * @param kind what it is compared with
 * @param isListed whether the lexicon knows it
 * @param states IRIs of the states it speaks for or held an office of; empty when none is known
 */
public record NamedActor(
    String iri,
    String label,
    List<String> aliases,
    Kind kind,
    boolean isListed,
    Set<String> states) {

  /** Names of one kind are compared with each other. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** An organisation of any kind. */
    BODY,
    /** States and groups: the lexicon tells states apart, and groups are described, not named. */
    OTHER
  }

  public NamedActor {
    aliases = List.copyOf(aliases);
    states = Set.copyOf(states);
  }
}
