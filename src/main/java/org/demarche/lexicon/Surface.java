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

  private Surface() {}

  /**
   * The form without diacritics, full stops and hyphens, with straight apostrophes and single
   * spaces. Single capitals are joined: "H. W. Bush" and "H.W. Bush" both give "HW Bush".
   */
  public static String normalise(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean initials = false;
    for (String word : split(plain(text))) {
      boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
      if (!out.isEmpty() && !(initials && initial)) {
        out.append(' ');
      }
      out.append(word);
      initials = initial;
    }
    return out.toString();
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

  private static String[] split(String text) {
    return text.isBlank() ? new String[0] : text.strip().split(" +", -1);
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
    return text.chars().allMatch(c -> c < 128);
  }

  private static void append(StringBuilder out, char c) {
    if (c < 128) {
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
