package org.demarche.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels as they are compared: what {@code dem:normalizedLabel} holds and a lookup asks for. */
public final class Labels {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("[.'’‘ʼ`]+");
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Names made of common nouns: "the United States", "the Ministry of ...", "the League". */
  private static final Pattern TAKES_ARTICLE =
      Pattern.compile(
          "(United|European|African|Arab|Gulf) .*"
              + "|(Government|Ministry|Department|Secretariat|Office|House|Republic|Bank|Board"
              + "|League|Organi[sz]ation|Association|Parliament|Embassy|State Department)\\b.*"
              + "|.* (Republic|Emirates|Islands|Union|Council|Federation|Commission|Court|Agency"
              + "|Administration|Organi[sz]ation|accord|agreement|agreements|treaty|government)"
              + "|Netherlands|Philippines|Bahamas|Maldives|Gambia|Kremlin");

  private Labels() {}

  /** The label as it stands in a sentence: with "the" when its name takes one. */
  public static String inSentence(String label) {
    return TAKES_ARTICLE.matcher(label).matches() ? "the " + label : label;
  }

  /**
   * Lower case, without accents, full stops and apostrophes; every other run of characters that are
   * no letters or digits becomes one space: "U.S. Côte d’Ivoire-Policy" gives "us cote divoire
   * policy". Empty when nothing is left.
   */
  public static String normalize(String label) {
    String bare = DROPPED.matcher(fold(label)).replaceAll("");
    return SEPARATOR.matcher(bare).replaceAll(" ").strip();
  }

  /** Lower case, without accents: "Łódź" gives "lodz". Other scripts keep their letters. */
  static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      appendLatin(out, lower.charAt(i));
    }
    return out.toString();
  }

  /** Letters that do not decompose into a base and a mark. */
  private static void appendLatin(StringBuilder out, char c) {
    switch (c) {
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case 'ə' -> out.append('e');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      default -> out.append(c);
    }
  }
}
