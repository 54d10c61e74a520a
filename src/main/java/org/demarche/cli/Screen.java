package org.demarche.cli;

import java.util.regex.Pattern;

/** Text from articles made fit for a terminal. */
final class Screen {

  /** Control characters could move the cursor; direction marks could hide what is written. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069]+");

  private Screen() {}

  /** The text in one line, without characters that would confuse a terminal. */
  static String oneLine(String text) {
    return UNSAFE.matcher(text).replaceAll(" ").strip();
  }

  /** The text cut to that many characters, with an ellipsis when something is missing. */
  static String cut(String text, int width) {
    int length = text.codePointCount(0, text.length());
    return length <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }
}
