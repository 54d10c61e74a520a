package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;

/**
 * The stretches of a text between quotation marks, without the marks. Quotations do not cross
 * paragraphs; a paragraph that opens a quotation and does not close it is quoted to its end, as
 * newspapers print speeches of several paragraphs.
 */
final class Quotations {

  /** Shorter quotations are words in scare quotes, not utterances. */
  private static final int FEWEST_WORDS = 3;

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  static Quotations in(String text) {
    List<Span> found = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = text.indexOf("\n\n", paragraph);
      end = end < 0 ? text.length() : end;
      scan(text, paragraph, end, found);
      paragraph = end + 2;
    }
    return new Quotations(found);
  }

  private static void scan(String text, int from, int to, List<Span> found) {
    int open = -1;
    for (int i = from; i < to; i++) {
      int mark = markAt(text, i);
      if (mark == 0) {
        continue;
      }
      if (open >= 0 && isClosing(text.charAt(i))) {
        add(open, i, found);
        open = -1;
      } else if (open < 0 && isOpening(text.charAt(i))) {
        open = i + mark;
      }
      i += mark - 1;
    }
    if (open >= 0) {
      add(open, to, found);
    }
  }

  /** Length of the quotation mark at the offset, 0 when there is none. */
  private static int markAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '`' || c == '’') {
      // Two single marks stand for a double one.
      return at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 0;
    }
    return isOpening(c) || isClosing(c) ? 1 : 0;
  }

  private static void add(int begin, int end, List<Span> found) {
    if (end > begin) {
      found.add(new Span(begin, end));
    }
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '“' || c == '«' || c == '„' || c == '`' || c == '\'';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '»' || c == '\'' || c == '’';
  }

  List<Span> spans() {
    return spans;
  }

  /** Quotations long enough to be something said. */
  List<Span> utterances(String text) {
    return spans.stream()
        .filter(s -> s.of(text).trim().split("\\s+").length >= FEWEST_WORDS)
        .toList();
  }

  /** The quotation that covers the offset. */
  Optional<Span> at(int offset) {
    return spans.stream().filter(s -> s.begin() <= offset && offset < s.end()).findFirst();
  }
}
