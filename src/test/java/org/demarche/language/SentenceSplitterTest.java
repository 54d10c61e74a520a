package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.article.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static SentenceSplitter splitter;

  @BeforeAll
  static void loadModel() throws IOException {
    try (InputStream in =
        SentenceSplitter.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      splitter = new SentenceSplitter(new SentenceModel(in));
    }
  }

  /** Bars stand where sentences must end; there are none in the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo agreed.| Stockholm did not.",
        "Envoys met U.S. Secretary of State Antony Blinken on Feb. 6 in Lagos.| They left.",
        "He criticised the U.S.| The ministry agreed.",
        "Talks begin on Jan. 12 at 3 p.m. local time.| None came.",
        "Gen. Ruth M. Adeyemi and Lt. Col. J. Banda spoke.| Mrs. Ng did not.",
        "\"We refuse.\"| He then left.",
        "\"We refuse.| We will not come,\" the envoy said.",
        "\"Who fired first?\" Ms. Okafor asked.| Nobody knew.",
        "\"Is it over?\" he asked reporters.",
        "“It is over.”| Delegates cheered.",
        "‘It is over.’| Delegates cheered.",
        "(They had met before.)| No statement followed.",
        "Chad waited... and waited.| Niger did not.",
        "Chad waited…| Niger did not.",
        "The deal is worth $2.5 billion.| It ends in 2030.",
        "Is Baku ready?| Yes!| It signed.",
        "He cited No. 4 of the list.| The answer was no.| Tonga agreed.",
        "Kenya has objected.|The minister did not.",
        "See ministry.example.org for more.| It is short.",
        "1. The parties shall meet.| They shall report.",
        "Acme Corp. executives flew to Lima.| Acme Inc.| The court agreed.",
        "Aid cost €5 million.| $3 million was lost.",
        "Line one of a wrapped\nparagraph goes on.| Then\nit ends.",
        "No full stop at the end.| So be it",
        "?!",
      })
  void splitsParagraphs(String marked) {
    assertThat(sentences(marked.replace("|", ""))).isEqualTo(List.of(marked.split("\\| ?", -1)));
  }

  @Test
  void neverCrossesParagraphs() {
    assertThat(
            sentences("Envoys meet in Oslo\n\nNorway hosts the talks\r\n \r\nand pays for them."))
        .containsExactly("Envoys meet in Oslo", "Norway hosts the talks", "and pays for them.");
  }

  @Test
  void startsAnewAtListItems() {
    assertThat(sentences("Both sides agreed to\n- free prisoners\n- open the border"))
        .containsExactly("Both sides agreed to", "- free prisoners", "- open the border");
  }

  @Test
  void cutsWhatIsTooLong() {
    String clause = "the delegates who had come from the north refused to sign the paper; ";
    String text = clause.repeat(60);

    List<Span> sentences = splitter.split(text);

    assertThat(sentences).hasSizeGreaterThan(3);
    assertThat(sentences).allSatisfy(span -> assertThat(span.length()).isLessThanOrEqualTo(1000));
    assertThat(sentences).allSatisfy(span -> assertThat(span.of(text)).endsWith("paper;"));
  }

  @Test
  void copesWithHostileText() {
    assertThat(splitter.split("")).isEmpty();
    assertThat(splitter.split(" \n\n \t\u00A0\u200B")).isEmpty();
    assertThat(splitter.split("x".repeat(5000))).hasSize(5);
    assertThat(splitter.split("A. ".repeat(20_000))).isNotEmpty();
    assertThat(splitter.split(".\"".repeat(20_000))).isNotEmpty();
    assertThat(splitter.split("\n".repeat(20_000) + "Yes.")).hasSize(1);
  }

  @Test
  void spansLeaveOutInvisibleMarksAround() {
    assertThat(sentences("\u200F\uFEFF Oslo agreed. \u202A Bergen did not.\u202C "))
        .containsExactly("Oslo agreed.", "Bergen did not.");
  }

  private static List<String> sentences(String text) {
    return splitter.split(text).stream().map(span -> span.of(text)).toList();
  }
}
