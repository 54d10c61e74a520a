package org.demarche.claim.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Span;

/** The uncased WordPiece tokenizer of BERT (Devlin et al., 2019), with offsets into the text. */
final class WordPiece {

  /**
   * A piece of a word.
   *
   * @param id its row in the vocabulary
   * @param span where it stands in the text given
   */
  record Piece(int id, Span span) {}

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = id("[UNK]");
  }

  /** Reads the vocabulary of a {@code tokenizer.json}. */
  static WordPiece read(InputStream json) throws IOException {
    JsonNode entries = new ObjectMapper().readTree(json).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    entries.properties().forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
    return new WordPiece(vocabulary);
  }

  /** Row of a piece that must be there. */
  int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("the encoder's vocabulary lacks " + piece);
    }
    return id;
  }

  /** The pieces of the text, in order, without the special ones that frame a sequence. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        flush(word, pieces);
      } else if (!isControl(c)) {
        if (standsAlone(c)) {
          flush(word, pieces);
          word.append(c, i, next);
          flush(word, pieces);
        } else {
          word.append(c, i, next);
        }
      }
      i = next;
    }
    flush(word, pieces);
    return pieces;
  }

  /** Greedy, longest first. A word that cannot be covered is one unknown piece. */
  private void flush(Word word, List<Piece> pieces) {
    int length = word.text.length();
    List<Piece> found = new ArrayList<>();
    int begin = 0;
    while (begin < length && length <= LONGEST_WORD) {
      int end = length;
      Integer id = null;
      for (; end > begin; end--) {
        id = vocabulary.get((begin > 0 ? "##" : "") + word.text.substring(begin, end));
        if (id != null) {
          break;
        }
      }
      if (id == null) {
        break;
      }
      found.add(new Piece(id, word.span(begin, end)));
      begin = end;
    }
    if (begin < length) {
      pieces.add(new Piece(unknown, word.span(0, length)));
    } else {
      pieces.addAll(found);
    }
    word.clear();
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || c == 0xFFFD;
  }

  private static boolean standsAlone(int c) {
    return isPunctuation(c) || Character.isIdeographic(c);
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** A word being gathered: lower case, without accents; each unit knows where it came from. */
  private static final class Word {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> origins = new ArrayList<>();

    void append(int c, int begin, int end) {
      String plain =
          Normalizer.normalize(
              new String(Character.toChars(Character.toLowerCase(c))), Normalizer.Form.NFD);
      plain
          .codePoints()
          .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
          .forEach(
              p -> {
                text.appendCodePoint(p);
                for (int k = 0; k < Character.charCount(p); k++) {
                  origins.add(new Span(begin, end));
                }
              });
    }

    Span span(int begin, int end) {
      return new Span(origins.get(begin).begin(), origins.get(end - 1).end());
    }

    void clear() {
      text.setLength(0);
      origins.clear();
    }
  }
}
