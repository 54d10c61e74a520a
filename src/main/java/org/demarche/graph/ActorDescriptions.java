package org.demarche.graph;

import java.util.List;
import org.demarche.mention.Actor;

/**
 * What is known about actors beyond their label: it goes into the registry. Thread-safe. Offices
 * and other facts of the world are no description: {@link ReferenceGraph} has them.
 */
@FunctionalInterface
public interface ActorDescriptions {

  /** Knows nothing about anybody. */
  ActorDescriptions NONE = actor -> ActorDescription.EMPTY;

  /** What is known about the actor; an empty list when nothing is. */
  ActorDescription describe(Actor actor);

  /** Whether the actor is known beforehand, not only named in articles. */
  default boolean knows(Actor actor) {
    return !describe(actor).equals(ActorDescription.EMPTY);
  }

  /**
   * What is known of an actor.
   *
   * @param aliases other names, may be empty
   */
  record ActorDescription(List<String> aliases) {

    /** Nothing known. */
    public static final ActorDescription EMPTY = new ActorDescription(List.of());

    public ActorDescription {
      aliases = List.copyOf(aliases);
    }
  }
}
