package org.demarche.article;

import java.util.List;

/**
 * A paragraph, heading or other block of a page, in reading order; what Markdown, plain text and
 * HTML have in common.
 *
 * @param kind what the mark-up says it is
 * @param text its words, lines separated by line feeds, without mark-up
 */
record Block(Kind kind, String text) {

  enum Kind {
    /** The headline. */
    TITLE,
    /** A heading between paragraphs. */
    HEADING,
    PARAGRAPH,
    /** A paragraph set wholly in italics, as captions and notes are. */
    ITALIC,
    /** A paragraph or list that is nothing but links. */
    LINKS,
    /** An image; the text is what stands in for it. */
    IMAGE,
    /** A table, a listing, a rule: no prose. */
    OTHER
  }

  /** Whether a paragraph set in bold is a heading: short, and not ended as sentences are. */
  static boolean isLikeHeading(String text) {
    return text.length() <= 100 && !text.matches("(?s).*[.!:;,…]['\"’”)]?");
  }

  List<String> lines() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
