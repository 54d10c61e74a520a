package org.demarche.graph;

import java.util.regex.Pattern;

/**
 * Text every RDF syntax can hold. Control characters, lone surrogates and the two non-characters
 * that no XML 1.0 document may contain become U+FFFD, one for one, so that offsets stay right.
 */
public final class PlainText {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private PlainText() {}

  /** The text with each forbidden code point replaced by U+FFFD. */
  public static String of(String text) {
    return isPlain(text) ? text : FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }

  /** A quick look that most texts pass: none of the rarely used ranges occurs. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
      if (control || c >= '\uD800') {
        return false;
      }
    }
    return true;
  }
}
