package org.demarche.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the store tells it.
 *
 * @param iri the claim
 * @param source who does it
 * @param target to whom, null when there is none
 * @param relation local name of the relation
 * @param polarity 1, 0 or -1
 * @param modality Actual, Negated, Future or Hypothetical
 * @param assertable whether it is so in the article's own voice or the source's own
 * @param confidence 0 to 1
 * @param rule what made it
 * @param attribution who says so, the speaker first
 * @param attributors those of them that are known
 * @param content what a statement says, empty for other claims
 * @param evidence the sentence
 * @param contentEvidence the words of a statement, null for other claims
 */
record ClaimRow(
    String iri,
    Party source,
    @Nullable Party target,
    String relation,
    int polarity,
    String modality,
    boolean assertable,
    double confidence,
    String rule,
    List<String> attribution,
    List<Beneficiary> attributors,
    String content,
    Answer.Evidence evidence,
    Answer.@Nullable Evidence contentEvidence) {

  private static final Set<String> ATTITUDES =
      Set.of(
          "supports",
          "praises",
          "opposes",
          "criticizes",
          "accuses",
          "rejects",
          "protests",
          "relatesTo");

  /**
   * One side of a claim.
   *
   * @param iri actor, topic or phrase
   * @param label how it is called
   * @param text how the sentence calls it
   * @param onBehalfOf whom it speaks for, the state last
   */
  record Party(String iri, String label, String text, List<Beneficiary> onBehalfOf) {

    /** Whether it is one of these or speaks for one of them. */
    boolean isOrSpeaksFor(Set<String> iris) {
      return iris.contains(iri)
          || onBehalfOf.stream().anyMatch(other -> iris.contains(other.iri()));
    }

    boolean isPerson() {
      return iri.contains("/actor/person/");
    }

    boolean isState() {
      return iri.contains("/actor/state/");
    }

    boolean isPhrase() {
      return iri.contains("/phrase/");
    }

    boolean isTopic() {
      return iri.contains("/topic/");
    }

    boolean isGroup() {
      return iri.contains("/actor/group/");
    }
  }

  /** Somebody on whose behalf a party acts. */
  record Beneficiary(String iri, String label) {}

  /** Whether the source, or somebody it speaks for, vouches for the claim itself. */
  boolean isOwnWord() {
    return assertable || attributors.stream().anyMatch(a -> source.isOrSpeaksFor(Set.of(a.iri())));
  }

  boolean isActual() {
    return modality.equals("Actual");
  }

  /** Whether it tells an attitude rather than a deed. */
  boolean isAttitude() {
    return ATTITUDES.contains(relation);
  }

  boolean isStatement() {
    return relation.equals("says");
  }
}
