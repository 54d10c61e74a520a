package org.demarche.graph.export;

import org.demarche.graph.PlainText;

/** Escapes of XML 1.0. Characters it cannot hold at all become U+FFFD. */
final class Xml {

  private Xml() {}

  /** Text that comes back as it was, between tags and inside double quotes. */
  static String escape(String text) {
    String plain = PlainText.of(text);
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        case '\n' -> out.append("&#10;");
        case '\t' -> out.append("&#9;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
