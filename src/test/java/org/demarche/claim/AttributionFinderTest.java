package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
  void aDeedIsNoAttribution() {
    Annotated text =
        Annotated.text(
                "Norway/NNP/2/nsubj built/build/VBD/0/root two/two/CD/4/num ports/port/NNS/2/dobj"
                    + " ././2/punct")
            .state("Norway", "no");
    assertThat(text.statements()).isEmpty();
  }

  @Test
  void weightsComeBackAsWritten() throws IOException {
    int[] keys = {CueModel.key("b"), CueModel.key("c")};
    CueModel model = new CueModel(-1, keys, new float[] {2, -3});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    CueModel read =
        CueModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.probability(List.of("b"))).isGreaterThan(0.5);
    assertThat(read.probability(List.of("b", "c"))).isEqualTo(model.probability(List.of("c", "b")));
    assertThat(read.probability(List.of("unheard of"))).isLessThan(0.5);
  }
}
