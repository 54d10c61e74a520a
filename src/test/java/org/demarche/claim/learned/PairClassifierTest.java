package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.claim.Judgement;
import org.demarche.claim.PairJudge;
import org.demarche.claim.Stance;
import org.demarche.language.Document;
import org.demarche.language.Parses;
import org.junit.jupiter.api.Test;

final class PairClassifierTest {

  private static final Document ACCUSATION =
      Parses.document(
          "Russia/NNP/3/nsubj has/have/VBZ/3/aux accused/accuse/VBN/0/root Georgia/NNP/3/dobj"
              + " of/IN/3/prep spying/spy/VBG/5/pcomp ./SYM/3/punct");

  private static Span span(String word) {
    int begin = ACCUSATION.text().indexOf(word);
    return new Span(begin, begin + word.length());
  }

  @Test
  void shippedWeightsKnowAnAccusationInBothModes() {
    for (PairClassifier classifier : List.of(PairClassifier.load(), PairClassifier.loadFast())) {
      Judgement judgement = classifier.judge(ACCUSATION, span("Russia"), span("Georgia"));
      assertThat(judgement.type()).isEqualTo(EventClass.ACCUSE);
      assertThat(judgement.stance()).isEqualTo(Stance.NEGATIVE_FORTH);
      assertThat(judgement.polarity()).isBetween(-1.0, -0.3);
      assertThat(judgement.related())
          .isGreaterThan(classifier.judge(ACCUSATION, span("Georgia"), span("Russia")).related());
    }
  }

  @Test
  void stanceOfTheTurnedPairIsTheStanceTurned() {
    PairClassifier classifier = PairClassifier.load();
    Judgement forth = classifier.judge(ACCUSATION, span("Russia"), span("Georgia"));
    Judgement back = classifier.judge(ACCUSATION, span("Georgia"), span("Russia"));
    for (Stance stance : Stance.values()) {
      assertThat(back.probability(stance.reversed())).isEqualTo(forth.probability(stance));
    }
  }

  @Test
  void manyThreadsJudgeAsOne() {
    PairClassifier classifier = PairClassifier.load();
    Judgement alone = classifier.judge(ACCUSATION, span("Russia"), span("Georgia"));
    List<Judgement> together =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(i -> classifier.judge(ACCUSATION, span("Russia"), span("Georgia")))
            .toList();
    assertThat(together).isEqualTo(Collections.nCopies(24, alone));
  }

  @Test
  void oddSpansAreJudgedToo() {
    PairJudge.OfDocument judge = PairClassifier.load().on(ACCUSATION);
    Span whole = new Span(0, ACCUSATION.text().length());
    assertThat(judge.judge(whole, whole).related()).isBetween(0.0, 1.0);
    assertThat(judge.judge(whole, span("Georgia")).related()).isBetween(0.0, 1.0);
    assertThat(judge.judge(new Span(6, 7), span("Georgia")).related()).isBetween(0.0, 1.0);
  }

  @Test
  void spansOutsideEverySentenceAreRefused() {
    PairClassifier classifier = PairClassifier.loadFast();
    assertThatThrownBy(() -> classifier.judge(ACCUSATION, new Span(900, 901), new Span(902, 903)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no sentence");
  }
}
