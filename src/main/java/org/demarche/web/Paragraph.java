package org.demarche.web;

/**
 * What stands before and after a stretch of text in its paragraph.
 *
 * @param before at most 400 UTF-16 units, cut between words
 * @param after likewise
 */
record Paragraph(String before, String after) {

  private static final int LONGEST = 400;

  /**
   * The surroundings of a stretch; empty ones when it lies outside the text.
   *
   * @param begin in code points
   * @param end in code points, exclusive
   */
  static Paragraph around(String text, int begin, int end) {
    if (begin < 0 || end < begin || end > text.codePointCount(0, text.length())) {
      return new Paragraph("", "");
    }
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(from, end - begin);
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int newline = text.indexOf('\n', to);
    int stop = newline < 0 ? text.length() : newline;
    return new Paragraph(tail(text.substring(start, from)), head(text.substring(to, stop)));
  }

  private static String tail(String before) {
    if (before.length() <= LONGEST) {
      return before;
    }
    int space = before.indexOf(' ', before.length() - LONGEST);
    return space < 0 ? "" : "…" + before.substring(space);
  }

  private static String head(String after) {
    if (after.length() <= LONGEST) {
      return after;
    }
    int space = after.lastIndexOf(' ', LONGEST);
    return space < 0 ? "" : after.substring(0, space + 1) + "…";
  }
}
