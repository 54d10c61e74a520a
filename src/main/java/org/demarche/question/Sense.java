package org.demarche.question;

import java.util.List;
import java.util.Set;

/**
 * What a verb of a question asks for: a row of {@code data/lexicon/question-verbs.tsv}.
 *
 * @param name its name ("support")
 * @param verbs verb phrases that mean it, in the base form ("impose sanctions on")
 * @param complement words that begin what comes after the object ("accused Iran of ...")
 * @param relations local names of the relations it covers, the one proper to it first; empty: any
 * @param polarity polarity a claim must have: 1 or -1; 0: any
 * @param who named query that finds who does it, given {@code target} or {@code actor}
 * @param whom named query that finds to whom it is done
 * @param contrary name of the opposite sense; empty when there is none
 */
record Sense(
    String name,
    List<String> verbs,
    Set<String> complement,
    List<String> relations,
    int polarity,
    String who,
    String whom,
    String contrary) {

  /** For a verb the table does not have: sentences are found by their words. */
  static Sense open(String verb) {
    return new Sense(
        "other", List.of(verb), Set.of(), List.of(), 0, "claims-toward", "claims-by", "");
  }

  boolean isOpen() {
    return name.equals("other");
  }

  boolean isStance() {
    return polarity != 0;
  }

  /** Whether it holds between two alike: who meets is met. */
  boolean isMutual() {
    return who.equals(whom);
  }

  /** Whether the relation is the very one the verb names, not a neighbour. */
  boolean isProper(String relation) {
    return relations.isEmpty() || relations.get(0).equals(relation);
  }

  /** Whether a claim with that relation and polarity is of this sense. */
  boolean covers(String relation, int claimPolarity) {
    return (relations.isEmpty() || relations.contains(relation))
        && (polarity == 0 || polarity == claimPolarity);
  }
}
