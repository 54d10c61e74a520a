package org.demarche.language;

import java.util.Arrays;
import org.demarche.article.Span;

/**
 * An article's text with the characters the models were never trained on put into plain ones, and
 * the way back to the original offsets: curly quotes become straight, every kind of space (line
 * breaks too) a blank, invisible marks (byte order, direction, joiners, soft hyphens) vanish, and
 * an emoji or other character beyond the basic plane becomes one symbol or one letter.
 */
final class PlainText {

  private static final char SYMBOL = '\u263A';

  private final String plain;

  /** Where the i-th plain character begins and ends in the original. */
  private final int[] begins;

  private final int[] ends;

  private PlainText(String plain, int[] begins, int[] ends) {
    this.plain = plain;
    this.begins = begins;
    this.ends = ends;
  }

  /** The stretch {@code begin..end} of {@code original}; offsets stay those of the whole. */
  static PlainText of(String original, int begin, int end) {
    StringBuilder plain = new StringBuilder(end - begin);
    int[] begins = new int[end - begin];
    int[] ends = new int[end - begin];
    int size;
    for (int i = begin; i < end; i = size) {
      int codePoint = original.codePointAt(i);
      size = Math.min(end, i + Character.charCount(codePoint));
      if (isInvisible(codePoint)) {
        continue;
      }
      begins[plain.length()] = i;
      ends[plain.length()] = size;
      plain.append(plainly(codePoint));
    }
    int length = plain.length();
    return new PlainText(
        plain.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
  }

  @Override
  public String toString() {
    return plain;
  }

  /** The original stretch under the plain characters {@code begin..end}. */
  Span original(int begin, int end) {
    return new Span(begins[begin], ends[end - 1]);
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  private static char plainly(int codePoint) {
    if (Character.isSupplementaryCodePoint(codePoint)) {
      return Character.isLetter(codePoint) ? 'x' : SYMBOL;
    }
    char c = (char) codePoint;
    if (Character.isSurrogate(c)) {
      return SYMBOL;
    }
    if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
