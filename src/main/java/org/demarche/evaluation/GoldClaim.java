package org.demarche.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a reader annotated it.
 *
 * @param article id of the article
 * @param source acceptable names of the source, the usual one first
 * @param target acceptable names of the target, the usual one first
 * @param relation the relation, null when any will do
 * @param plover PLOVER type, or whatever else the annotation says; null for none
 * @param polarity stance of source toward target: 1, 0 or -1
 * @param modality actual, negated, future or hypothetical
 * @param attribution who says so, the speaker first; empty: the article itself
 * @param time when it happened, as {@code from} or {@code from/to}; null when not annotated
 * @param quote the words that say so
 * @param core whether missing it is an error
 */
public record GoldClaim(
    String article,
    List<String> source,
    List<String> target,
    @Nullable String relation,
    @Nullable String plover,
    int polarity,
    String modality,
    List<String> attribution,
    @Nullable String time,
    String quote,
    boolean core) {

  public GoldClaim {
    source = List.copyOf(source);
    target = List.copyOf(target);
    attribution = List.copyOf(attribution);
    if (source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException("a gold claim needs a source and a target: " + quote);
    }
  }
}
