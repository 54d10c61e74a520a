package org.demarche.graph.export;

import java.util.HexFormat;

/** Escapes of N-Triples, in their canonical form: no more is escaped than must be. */
final class NTriplesText {

  private static final String FORBIDDEN_IN_IRI = "<>\"{}|^`\\";

  private NTriplesText() {}

  static String iri(String iri) {
    StringBuilder out = new StringBuilder(iri.length() + 2).append('<');
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || FORBIDDEN_IN_IRI.indexOf(c) >= 0) {
        appendUnicodeEscape(out, c);
      } else {
        out.append(whole(iri, i));
      }
    }
    return out.append('>').toString();
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || c == '\u007F') {
            appendUnicodeEscape(out, c);
          } else {
            out.append(whole(text, i));
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** A label of letters and digits; different labels stay different. */
  static String blankLabel(String label) {
    StringBuilder out = new StringBuilder("b");
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean safe = c < 128 && Character.isLetterOrDigit(c) && c != 'X';
      out.append(safe ? String.valueOf(c) : "X" + Integer.toHexString(c) + "X");
    }
    return out.toString();
  }

  static String unescape(String text) {
    int backslash = text.indexOf('\\');
    if (backslash < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (backslash >= 0) {
      out.append(text, done, backslash);
      done = unescape(text, backslash + 1, out);
      backslash = text.indexOf('\\', done);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Appends what the escape at that position stands for and returns the position after it. */
  private static int unescape(String text, int position, StringBuilder out) {
    char c = text.charAt(position);
    switch (c) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'u' -> {
        out.append((char) Integer.parseInt(text.substring(position + 1, position + 5), 16));
        return position + 5;
      }
      default -> out.append(c);
    }
    return position + 1;
  }

  private static void appendUnicodeEscape(StringBuilder out, char c) {
    out.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
  }

  /** Half of a pair that lost the other cannot be written in UTF-8. */
  private static char whole(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return c;
    }
    boolean paired =
        Character.isHighSurrogate(c)
            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return paired ? c : '\uFFFD';
  }
}
