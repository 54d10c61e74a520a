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

  /** A verb the table does not have. */
  private static final String OTHER = "other";

  /** What one does by saying so: a statement with the verb may tell of it. */
  private static final String SPOKEN_OTHER = "other, spoken";

  /** What is done in deeds: only claims read from the verb tell of it. */
  private static final String DONE_OTHER = "other, done";

  private static final Set<String> SPOKEN =
      Set.of("accuse", "criticize", "praise", "reject", "request", "threaten");

  /** For a verb the table does not have: sentences are found by their words. */
  static Sense open(String verb) {
    return new Sense(
        OTHER, List.of(verb), Set.of(), List.of(), 0, "claims-toward", "claims-by", "");
  }

  /** For a verb of the table whose claims say nothing: sentences with the verb's main word. */
  Sense opened(String verb) {
    return new Sense(
        SPOKEN.contains(name) ? SPOKEN_OTHER : DONE_OTHER,
        List.of(mainWord(verb)),
        complement,
        List.of(),
        0,
        "claims-toward",
        "claims-by",
        "");
  }

  /** Whether the table does not have the verb at all. */
  boolean isUnknown() {
    return name.equals(OTHER);
  }

  /** The longest word of a verb phrase that means anything; empty when none does. */
  static String mainWord(String verb) {
    String main = "";
    for (String word : verb.split(" ", -1)) {
      main = !Stems.isStop(word) && word.length() > main.length() ? word : main;
    }
    return main;
  }

  boolean isOpen() {
    return Set.of(OTHER, SPOKEN_OTHER, DONE_OTHER).contains(name);
  }

  /**
   * Whether a sentence with the verb, and nothing else, may answer.
   *
   * @param isFeeling whether the verb is of the kind "be disappointed with": who says so feels so
   */
  boolean isOpenTo(ClaimRow row, boolean isFeeling) {
    return switch (name) {
      case OTHER -> true;
      case SPOKEN_OTHER -> row.isStatement() && isFeeling;
      default -> false;
    };
  }

  /** Whether it is done to somebody by doing it to their people or firms. */
  boolean reachesMembers() {
    return name.equals("sanction");
  }

  /** Whether it is done by saying so. */
  boolean isSpoken() {
    return SPOKEN.contains(name);
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
