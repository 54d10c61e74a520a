package org.demarche.claim.learned;

import java.util.List;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;

/**
 * A directed pair in an encoded text, to tune the upper layers on.
 *
 * @param vectors of the text
 * @param related whether the pair is known to be related or known not to be
 * @param type what it is, in the order of {@link EventClass}, or {@link #UNKNOWN}
 * @param stance what it is, in the order of {@link Stance}, or {@link #UNKNOWN}
 */
record TuningExample(
    TokenVectors vectors, Span source, Span target, int related, int type, int stance) {

  static final int UNKNOWN = -1;

  private static final List<EventClass> TYPES = List.of(EventClass.values());
  private static final List<Stance> STANCES = List.of(Stance.values());

  /** Labels in the order of the heads: related, type, stance. */
  List<Integer> labels() {
    return List.of(related, type, stance);
  }

  /** Vectors of the lower layers, the framing ones included. */
  int length() {
    return vectors.lower().length;
  }

  boolean isOfNoStance() {
    return stance == STANCES.indexOf(Stance.NEUTRAL);
  }

  /** Whether the pair turned round is known to be the same. */
  boolean isMutual() {
    return type != UNKNOWN && EventClass.MUTUAL.contains(TYPES.get(type));
  }

  /** The pair turned round, for stances and mutual types. */
  TuningExample turned() {
    int turned = stance == UNKNOWN ? UNKNOWN : STANCES.indexOf(STANCES.get(stance).reversed());
    return new TuningExample(
        vectors, /* source= */ target, /* target= */ source, related, type, turned);
  }
}
