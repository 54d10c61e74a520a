package org.demarche.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.question.ClaimRow.Party;
import org.demarche.question.Judge.Verdict;
import org.demarche.question.Reading.Ask;
import org.junit.jupiter.api.Test;

class RowGrouperTest {

  private static final Party RUSSIA =
      new Party("urn:actor/state/rus", "Russia", "Russia", List.of());
  private static final Party MADURO = new Party("urn:maduro", "Maduro", "Maduro", List.of());
  private static final String SENTENCE = "Russia supports Maduro.";

  private static Answer.Row row(Verdict... verdicts) {
    Sense support = Senses.load().named("support").orElseThrow();
    Reading reading =
        new Reading(Ask.WHO, support, "support", List.of(), Token.read("Maduro"), List.of(), false);
    Question question =
        new Question(
            reading,
            Matter.NOTHING,
            List.of(Matter.NOTHING),
            Matter.NOTHING,
            Period.ALWAYS,
            false,
            "");
    List<Answer.Row> rows = new RowGrouper(question).group(List.of(verdicts));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static Verdict verdict(String relation, String modality, int begin, double confidence) {
    Answer.Evidence evidence =
        new Answer.Evidence(
            "a", "", "", "", SENTENCE, begin, begin + SENTENCE.length(), List.of(), false);
    ClaimRow claim =
        new ClaimRow(
            "urn:" + relation + begin,
            RUSSIA,
            MADURO,
            relation,
            1,
            modality,
            true,
            confidence,
            "frame:support",
            List.of(),
            List.of(),
            "",
            evidence,
            null);
    return new Verdict(claim, RUSSIA, confidence);
  }

  @Test
  void aStanceIsShownRatherThanThatSomethingIsSaidInTheSameSentence() {
    Answer.Row row =
        row(verdict("says", "Actual", 0, 0.75), verdict("supports", "Actual", 0, 0.72));
    assertThat(row.relation()).isEqualTo("supports");
    assertThat(row.confidence()).isEqualTo(0.75);
    assertThat(row.evidence()).hasSize(1);
  }

  @Test
  void aStatementIsShownWhereTheStanceIsLessSureOrElsewhere() {
    assertThat(row(verdict("says", "Actual", 0, 0.75), verdict("supports", "Actual", 0, 0.4)))
        .extracting(Answer.Row::relation)
        .isEqualTo("says");
    assertThat(row(verdict("says", "Actual", 0, 0.75), verdict("supports", "Actual", 99, 0.72)))
        .extracting(Answer.Row::relation)
        .isEqualTo("says");
    assertThat(row(verdict("says", "Actual", 0, 0.75), verdict("supports", "Future", 0, 0.72)))
        .extracting(Answer.Row::relation)
        .isEqualTo("says");
  }

  @Test
  void aRowTellsTheModalityOfItsSurestSentence() {
    assertThat(row(verdict("supports", "Future", 0, 0.5)).modality()).isEqualTo("future");
    assertThat(
            row(verdict("supports", "Future", 0, 0.5), verdict("supports", "Actual", 50, 0.7))
                .modality())
        .isEqualTo("actual");
  }
}
