package org.demarche.store.identity;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody decided about two actors, or that an earlier decision shall not hold.
 *
 * @param number from 1, in the order in which decisions were made
 * @param time when
 * @param agent who
 * @param kind what
 * @param kept IRI of the actor that stays; for {@link Kind#UNDO} the number of what is undone
 * @param keptName how it was called then
 * @param variant IRI of the actor that is merged into it or kept apart; empty for an undo
 * @param variantName how it was called then
 * @param note why, may be empty
 */
public record Decision(
    int number,
    Instant time,
    String agent,
    Kind kind,
    String kept,
    String keptName,
    String variant,
    String variantName,
    String note) {

  /** What can be decided. */
  public enum Kind {
    /** The two are one actor. */
    MERGE,
    /** The two are not one actor. */
    SPLIT,
    /** An earlier decision does not hold. */
    UNDO
  }

  public Decision {
    Objects.requireNonNull(time);
    if (number < 1 || agent.isBlank()) {
      throw new IllegalArgumentException("a decision has a number from 1 and somebody who made it");
    }
    if (kind == Kind.UNDO ? !kept.matches("\\d+") : kept.isEmpty() || variant.isEmpty()) {
      throw new IllegalArgumentException(
          kind == Kind.UNDO
              ? "an undo names the number of a decision, not '" + kept + "'"
              : "a " + kind + " names two actors by their IRIs");
    }
    if (kind != Kind.UNDO && kept.equals(variant)) {
      throw new IllegalArgumentException("an actor is itself: " + kept);
    }
  }

  /** Whether it is about these two, whichever comes first. */
  public boolean isAbout(String one, String other) {
    return (kept.equals(one) && variant.equals(other))
        || (kept.equals(other) && variant.equals(one));
  }
}
