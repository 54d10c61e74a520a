package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.article.Span;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void mapsEachCharacterBack() {
    String text = "a \u201Cno\u201D\u00A0b\u200Bc \uD83D\uDE00d";

    PlainText plain = PlainText.of(text, 0, text.length());

    assertThat(plain).hasToString("a \"no\" bc \u263Ad");
    assertThat(plain.original(7, 9).of(text)).isEqualTo("b\u200Bc");
    assertThat(plain.original(10, 11).of(text)).isEqualTo("\uD83D\uDE00");
    assertThat(plain.original(11, 12)).isEqualTo(new Span(13, 14));
  }

  @Test
  void keepsOffsetsOfTheWhole() {
    assertThat(PlainText.of("Oslo. Bergen.", 6, 13).original(0, 6)).isEqualTo(new Span(6, 12));
  }

  @Test
  void copesWithHalfAnEmoji() {
    assertThat(PlainText.of("a\uD83D", 0, 2)).hasToString("a\u263A");
    assertThat(PlainText.of("\uD83D\uDE00", 0, 1).original(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(PlainText.of("", 0, 0)).hasToString("");
  }
}
