package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Span;

/** Finds what stands between quotation marks. */
final class Quotation {

  private Quotation() {}

  /**
   * The stretches between double quotation marks, marks included; one left open ends with its
   * paragraph, because the next paragraph of a long quotation opens it again.
   */
  static List<Span> spans(String text) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraphEnds = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (open < 0 && (c == '"' || c == '“' || c == '«')) {
        open = i;
      } else if (open >= 0 && (c == '"' || c == '”' || c == '»')) {
        found.add(new Span(open, i + 1));
        open = -1;
      } else if (open >= 0 && paragraphEnds) {
        found.add(new Span(open, i));
        open = -1;
      }
    }
    if (open >= 0 && text.length() > open + 1) {
      found.add(new Span(open, text.length()));
    }
    return found;
  }
}
