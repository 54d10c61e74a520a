package org.demarche.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one place that says when two ways to write a name count as the same. Diacritics, full stops,
 * kinds of apostrophe and hyphens never matter ("U.S." is "US", "Kim Jong-un" is "Kim Jong Un").
 * Case matters for a single word ("US" is no "us"), for the first letter of several ("White House"
 * is no "white house") and throughout after an article ("the North").
 */
public final class Surface {

  private static final String ARTICLE = "the ";
  private static final char ASCII_END = 128;

  private Surface() {}

  /**
   * The form without diacritics, full stops and hyphens, with straight apostrophes and single
   * spaces. Single capitals are joined: "H. W. Bush" and "H.W. Bush" both give "HW Bush".
   */
  public static String normalise(String text) {
    String plain = plain(text);
    StringBuilder out = new StringBuilder(plain.length());
    boolean initials = false;
    int at = 0;
    while (at < plain.length()) {
      int end = wordEnd(plain, at);
      if (end > at) {
        boolean initial = end == at + 1 && Character.isUpperCase(plain.charAt(at));
        if (!out.isEmpty() && !(initials && initial)) {
          out.append(' ');
        }
        out.append(plain, at, end);
        initials = initial;
      }
      at = end + 1;
    }
    return out.toString();
  }

  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  /** What the index files a form under: normalised, with the case that does not matter removed. */
  public static String key(String text) {
    String form = normalise(text);
    if (form.indexOf(' ') < 0) {
      return form;
    }
    if (form.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
      return ARTICLE + form.substring(ARTICLE.length());
    }
    return form.substring(0, 1) + form.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the text begins and ends with a part of the name, not with space or punctuation round
   * it: "U.S." does, "Ukraine -" and "Kremlin ." do not.
   */
  static boolean isWhole(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0))) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean stop = last == '.' && text.length() > 1;
    return Character.isLetterOrDigit(stop ? text.charAt(text.length() - 2) : last)
        || last == '+'
        || Character.getType(last) == Character.NON_SPACING_MARK;
  }

  /** The normalised form in lower case, for words whose case never matters. */
  static String folded(String text) {
    return normalise(text).toLowerCase(Locale.ROOT);
  }

  /** The form with its first letter a capital, as at the start of a sentence. */
  static String capitalised(String form) {
    return form.isEmpty()
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static String plain(String text) {
    String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(out, decomposed.charAt(i));
    }
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, char c) {
    if (c < ASCII_END) {
      appendAscii(out, c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
      out.append(latin(c));
    }
  }

  private static void appendAscii(StringBuilder out, char c) {
    switch (c) {
      case '.' -> {}
      case '-', '\t', '\n', '\r' -> out.append(' ');
      case '`' -> out.append('\'');
      case '&' -> out.append("and");
      default -> out.append(c);
    }
  }

  /** Letters that do not decompose into a base and a mark. */
  private static String latin(char c) {
    return switch (c) {
      case '‘', '’', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '′' -> "'";
      case '‐', '‑', '‒', '–', '—', '\u00a0' -> " ";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ı' -> "i";
      case 'ə' -> "e";
      case 'Ə' -> "E";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case 'þ' -> "th";
      case 'Þ' -> "Th";
      default -> String.valueOf(c);
    };
  }
}
