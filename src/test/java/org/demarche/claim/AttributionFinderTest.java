package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Attributions in hand-annotated sentences, by the weights the project ships. */
final class AttributionFinderTest {

  @Test
  void clauseOfAVerbOfSpeech() {
    Annotated text =
        Annotated.text(
                "Norway/NNP/2/nsubj said/say/VBD/0/root the/the/DT/4/det talks/talk/NNS/6/nsubj"
                    + " had/have/VBD/6/aux failed/fail/VBN/2/ccomp ././2/punct")
            .state("Norway", "no");
    assertThat(text.statements()).containsExactly("Norway: the talks had failed");
  }

  @Test
  void wishOfSomebodyUnknown() {
    Annotated text =
        Annotated.text(
            "Most/JJS/2/amod fishermen/fisherman/NNS/3/nsubj want/want/VBP/0/root to/to/TO/5/aux"
                + " keep/keep/VB/3/xcomp the/the/DT/8/det old/old/JJ/8/amod quota/quota/NN/5/dobj"
                + " ././3/punct");
    assertThat(text.statements()).containsExactly("Most fishermen: to keep the old quota");
  }

  @Test
  void contentEndsWhereTheNextClauseBegins() {
    Annotated text =
        Annotated.text(
                "Norway/NNP/2/nsubj said/say/VBD/0/root the/the/DT/4/det talks/talk/NNS/6/nsubj"
                    + " had/have/VBD/6/aux failed/fail/VBN/2/ccomp ,/,/,/2/punct"
                    + " according/accord/VBG/2/prep to/to/IN/8/prep Oslo/NNP/9/pobj ././2/punct")
            .state("Norway", "no");
    assertThat(text.statements())
        .anySatisfy(s -> assertThat(s).startsWith("Norway: the talks had failed"));
  }

  @Test
  void condemnationIsAStatementWithTypeStanceAndTarget() {
    Annotated text =
        Annotated.text(
                "Russia/NNP/2/nsubj condemned/condemn/VBD/0/root Israel/NNP/2/dobj ././2/punct")
            .state("Russia", "ru")
            .state("Israel", "il");
    List<Claim> said = text.claims().stream().filter(Statement.class::isInstance).toList();
    assertThat(said)
        .hasSize(1)
        .allSatisfy(
            c -> {
              assertThat(c.details().polarity()).isEqualTo(-1);
              assertThat(c.details().plover()).isEqualTo(Plover.ACCUSE);
            });
  }

  @Test
  void whoeverIsAskedIsNotWhoAsks() {
    Annotated text =
        Annotated.text(
                "Norway/NNP/3/nsubjpass was/be/VBD/3/auxpass asked/ask/VBN/0/root"
                    + " whether/whether/IN/7/mark Sudria/NNP/7/nsubj had/have/VBD/7/aux"
                    + " lied/lie/VBN/3/ccomp ././3/punct")
            .state("Norway", "no");
    assertThat(text.statements()).isNotEmpty().allMatch(s -> s.startsWith("unnamed source: "));
    assertThat(text.claims()).allSatisfy(c -> assertThat(c.details().polarity()).isZero());
  }

  @Test
  void aStatementOnlyExpectedIsOfTheFuture() {
    Annotated text =
        Annotated.text(
                "Norway/NNP/3/nsubj will/MD/3/aux say/say/VB/0/root that/that/IN/6/mark"
                    + " Sudria/NNP/6/nsubj lied/lie/VBD/3/ccomp ././3/punct")
            .state("Norway", "no");
    assertThat(text.claims().stream().filter(Statement.class::isInstance))
        .hasSize(1)
        .allSatisfy(c -> assertThat(c.details().modality()).isEqualTo(Modality.FUTURE));
  }

  @Test
  void aDeedIsNoAttribution() {
    Annotated text =
        Annotated.text(
                "Norway/NNP/2/nsubj built/build/VBD/0/root two/two/CD/4/num ports/port/NNS/2/dobj"
                    + " ././2/punct")
            .state("Norway", "no");
    assertThat(text.statements()).isEmpty();
  }
}
