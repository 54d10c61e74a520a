package org.demarche.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/** Something a sentence says about who does, thinks or says what; always with its evidence. */
public sealed interface Claim permits Event, Position, Statement {

  Details details();

  /**
   * What all claims have.
   *
   * @param article id of the article
   * @param sentence index of the sentence in the document
   * @param evidence the sentence (for a statement over several, all of them) in the article's text
   * @param quote the text under {@code evidence}
   * @param source who does, thinks or says it
   * @param target to whom, about whom or what; null when there is none
   * @param relation what the source does
   * @param plover PLOVER type, null when none fits
   * @param polarity stance of source toward target after negation: 1, 0 or -1
   * @param modality whether it is so
   * @param attribution who says so, the speaker first, then whoever reports the speaker; empty: the
   *     article says so in its own voice
   * @param inferred whether it follows by implicature rather than being stated
   * @param rule name of the rule or model that made it, for PROV and explanation
   * @param confidence probability that the claim is right, 0 to 1
   * @param happened when it happened, null when the text does not tell
   * @param reported date of the article, null when unknown
   */
  record Details(
      String article,
      int sentence,
      Span evidence,
      String quote,
      Participant source,
      @Nullable Participant target,
      Relation relation,
      @Nullable Plover plover,
      int polarity,
      Modality modality,
      List<Attributor> attribution,
      boolean inferred,
      String rule,
      double confidence,
      @Nullable TimeInterval happened,
      @Nullable LocalDate reported) {

    public Details {
      Objects.requireNonNull(article);
      Objects.requireNonNull(source);
      Objects.requireNonNull(relation);
      Objects.requireNonNull(modality);
      attribution = List.copyOf(attribution);
      if (polarity < -1 || polarity > 1 || confidence < 0 || confidence > 1) {
        throw new IllegalArgumentException(
            "polarity " + polarity + ", confidence " + confidence + " out of range");
      }
      if (rule.isBlank()) {
        throw new IllegalArgumentException("a claim names the rule that made it");
      }
    }

    /** The same with another confidence. */
    Details withConfidence(double probability) {
      return with(target, plover, polarity, modality, probability, rule);
    }

    /** The same with the stance of another claim: its target, type and polarity; no surer. */
    Details toward(Details stance) {
      double sure = Math.min(confidence, stance.confidence);
      return with(stance.target, stance.plover, stance.polarity, modality, sure, rule);
    }

    /** The same with what another claim is: its target, type, polarity and modality; no surer. */
    Details as(Details deed) {
      double sure = Math.min(confidence, deed.confidence);
      return with(deed.target, deed.plover, deed.polarity, deed.modality, sure, rule);
    }

    /** The same with a stance that its words do not show and that is so probable. */
    Details taking(Stance stance, double probability) {
      double sure = confidence * probability;
      return with(target, plover, stance.polarity(), modality, sure, "classifier, of " + rule);
    }

    /** What is done by giving word of it. */
    Details word(Relation given, Modality mode, String by) {
      return new Details(
          article,
          sentence,
          evidence,
          quote,
          source,
          target,
          given,
          given.plover(),
          given.polarity(),
          mode,
          attribution,
          inferred,
          by,
          confidence,
          null,
          reported);
    }

    private Details with(
        @Nullable Participant other,
        @Nullable Plover type,
        int stance,
        Modality mode,
        double probability,
        String by) {
      return new Details(
          article,
          sentence,
          evidence,
          quote,
          source,
          other,
          relation,
          type,
          stance,
          mode,
          attribution,
          inferred,
          by,
          probability,
          happened,
          reported);
    }

    /**
     * Whether the claim may become a shortcut triple: it is actual, and the article's own voice or
     * the source itself says so. A claim that somebody else merely reports never may.
     */
    public boolean isAssertable() {
      return modality == Modality.ACTUAL && attribution.isEmpty();
    }
  }
}
