package org.demarche.claim.learned;

import java.util.List;
import org.demarche.article.Span;

/**
 * Which of an encoded text's vectors stand for a word: the first and the last, the framing ones
 * counted.
 *
 * @param first -1 when the word is not read: the text was too long
 */
record WordPieces(int first, int last) {

  /** Of a word that is not read. */
  private static final WordPieces NONE = new WordPieces(-1, -1);

  /** Of each of the words, which are in order and lie in the text. */
  static List<WordPieces> of(TokenVectors vectors, List<Span> words) {
    return words.stream().map(word -> of(vectors.pieces(), word)).toList();
  }

  private static WordPieces of(List<Span> pieces, Span word) {
    int first = 0;
    while (first < pieces.size() && !pieces.get(first).overlaps(word)) {
      first++;
    }
    int last = first;
    while (last < pieces.size() && pieces.get(last).overlaps(word)) {
      last++;
    }
    // One vector stands before those of the pieces.
    return last == first ? NONE : new WordPieces(first + 1, last);
  }

  boolean isRead() {
    return first >= 0;
  }
}
