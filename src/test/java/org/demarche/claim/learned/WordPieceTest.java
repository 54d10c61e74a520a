package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.article.Span;
import org.junit.jupiter.api.Test;

final class WordPieceTest {

  private static final WordPiece TOKENIZER =
      new WordPiece(
          Map.of("[UNK]", 0, "madu", 1, "##ro", 2, "'", 3, "s", 4, "guaido", 5, "外", 6, "e", 7));

  @Test
  void splitsWordsGreedilyAndKeepsOffsets() {
    assertThat(TOKENIZER.pieces("Maduro's"))
        .containsExactly(
            new WordPiece.Piece(1, new Span(0, 4)),
            new WordPiece.Piece(2, new Span(4, 6)),
            new WordPiece.Piece(3, new Span(6, 7)),
            new WordPiece.Piece(4, new Span(7, 8)));
  }

  @Test
  void dropsAccentsComposedOrNot() {
    assertThat(TOKENIZER.pieces("Guaidó")).containsExactly(new WordPiece.Piece(5, new Span(0, 6)));
    assertThat(TOKENIZER.pieces("Guaido\u0301")).extracting(WordPiece.Piece::id).containsExactly(5);
  }

  @Test
  void ideographsStandAloneAndStrangersAreUnknown() {
    assertThat(TOKENIZER.pieces("外e😀")).extracting(WordPiece.Piece::id).containsExactly(6, 0);
    assertThat(TOKENIZER.pieces("e" + "x".repeat(200)))
        .containsExactly(new WordPiece.Piece(0, new Span(0, 201)));
  }

  @Test
  void blankTextHasNoPieces() {
    assertThat(TOKENIZER.pieces(" \u00a0\u200b\t")).isEqualTo(List.of());
    assertThat(TOKENIZER.pieces("\u0301")).isEqualTo(List.of());
  }
}
