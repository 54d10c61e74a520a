package org.demarche.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a phrase of a question means.
 *
 * @param label the phrase, or the name of the one it means
 * @param iris the actors and topics it names
 * @param nameWords normalised words of their names
 * @param demonyms normalised words that say "of that state" ("russian", "russians")
 * @param words its other words worth comparing, normalised
 * @param topics topics in the store that are called nearly the same
 * @param others who else bears a name the phrase uses
 * @param unknown capitalised words that name nobody in the store
 */
record Matter(
    String label,
    Set<String> iris,
    Set<String> nameWords,
    Set<String> demonyms,
    List<String> words,
    Set<String> topics,
    List<String> others,
    List<String> unknown) {

  static final Matter NOTHING =
      new Matter("", Set.of(), Set.of(), Set.of(), List.of(), Set.of(), List.of(), List.of());

  /** Whether the phrase was not there at all. */
  boolean isAbsent() {
    return label.isEmpty();
  }

  /** Whether the phrase is a name and nothing else. */
  boolean isNamed() {
    return !iris.isEmpty() && words.isEmpty();
  }

  /** Everything it may stand for. */
  Set<String> allIris() {
    Set<String> all = new LinkedHashSet<>(iris);
    all.addAll(topics);
    return all;
  }
}
