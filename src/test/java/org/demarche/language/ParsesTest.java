package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParsesTest {

  @Test
  void readsInlineTokens() {
    Sentence sentence =
        Parses.sentence(
            "Russia/NNP/2/nsubj/B-GPE condemned/condemn/VBD/0/root it/PRP/2/dobj ././2/punct");

    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .containsExactly("russia", "condemn", "it", ".");
    assertThat(sentence.tokens()).extracting(Token::head).containsExactly(1, -1, 1, 1);
    assertThat(sentence.names()).containsExactly(new Name(0, 0, "GPE"));
  }

  @Test
  void readsOneTokenALine() {
    Sentence sentence =
        Parses.sentence(
            """
            New      New     NNP 2 compound B-GPE
            Zealand  Zealand NNP 3 nsubj    I-GPE
            objected object  VBD 0 root
            """);

    assertThat(sentence.child(sentence.token(2), "nsubj")).contains(sentence.token(1));
    assertThat(sentence.names()).containsExactly(new Name(0, 1, "GPE"));
  }

  @Test
  void spellsTheText() {
    Document document =
        Parses.document(
            "\"/``/2/punct No/UH/7/dep ,/,/2/punct \"/''/2/punct Chad/NNP/6/poss 's/POS/5/case "
                + "envoy/NN/8/nsubj said/say/VBD/0/root ././8/punct",
            "He/PRP/4/nsubj did/VBD/4/aux n't/not/RB/4/neg go/VB/0/root (/-LRB-/6/punct "
                + "home/RB/4/advmod )/-RRB-/6/punct");

    assertThat(document.text()).isEqualTo("\"No,\" Chad's envoy said. He didn't go (home)");
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(document.text())).isEqualTo(token.form());
      }
    }
  }

  @Test
  void refusesWhatIsNoParse() {
    assertThatThrownBy(() -> Parses.sentence("Russia/NNP/nsubj"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Russia/NNP/nsubj");
    assertThatThrownBy(() -> Parses.sentence(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Parses.sentence("Russia/NNP/7/nsubj"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
