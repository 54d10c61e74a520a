package org.demarche.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels as they are compared: what {@code dem:normalizedLabel} holds and a lookup asks for. */
public final class Labels {

  private static final Pattern DROPPED = Pattern.compile("[\\p{M}.'’‘ʼ`]+");
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Labels() {}

  /**
   * Lower case, without accents, full stops and apostrophes; every other run of characters that are
   * no letters or digits becomes one space: "U.S. Côte d’Ivoire-Policy" gives "us cote divoire
   * policy". Empty when nothing is left.
   */
  public static String normalize(String label) {
    String decomposed = Normalizer.normalize(label, Normalizer.Form.NFKD);
    String bare = DROPPED.matcher(decomposed).replaceAll("");
    return SEPARATOR.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
