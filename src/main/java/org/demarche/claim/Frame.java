package org.demarche.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate word says about its arguments: one row of {@code data/lexicon/frames.tsv}.
 *
 * @param lemma the word, in dictionary form
 * @param pos which part of speech it is
 * @param requires what must stand beside it ("prep:for", "obj:sanction"); all of them
 * @param relation the relation it makes
 * @param plover its PLOVER type, null when none
 * @param polarity stance of source toward target before negation: 1, 0 or -1
 * @param source where its source stands, in order of preference
 * @param target where its target stands, in order of preference
 * @param confidence how often the frame is right when it matches, 0 to 1
 */
record Frame(
    String lemma,
    Pos pos,
    List<Slot> requires,
    Relation relation,
    @Nullable Plover plover,
    int polarity,
    List<Slot> source,
    List<Slot> target,
    double confidence) {

  /** Part of speech of a predicate word. */
  enum Pos {
    V,
    N,
    A
  }

  Frame {
    Objects.requireNonNull(relation);
    requires = List.copyOf(requires);
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException("a frame needs a source and a target slot");
    }
    if (polarity < -1 || polarity > 1 || confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException("polarity or confidence out of range");
    }
  }

  /** Name of the frame as a rule, for PROV and explanation. */
  String rule() {
    String beside =
        requires.isEmpty()
            ? ""
            : "+" + String.join("+", requires.stream().map(Slot::toString).toList());
    return "frame:" + lemma + "." + pos.name().toLowerCase(java.util.Locale.ROOT) + beside;
  }
}
