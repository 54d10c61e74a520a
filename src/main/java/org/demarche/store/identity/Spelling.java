package org.demarche.store.identity;

import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two words may be one name brought into Latin letters in two ways. */
final class Spelling {

  /** Shorter words differ by a letter and mean somebody else: "Kim", "Kin". */
  private static final int SHORTEST = 5;

  private static final double CLOSE = 0.85;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final Pattern FIRST_G = Pattern.compile("^[gq]h?");
  private static final Pattern MUTE = Pattern.compile("(?<=.)[aeiouyhw]+");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

  private Spelling() {}

  /**
   * The consonants that spellings of one name share: "Zelenskiy", "Zelensky" and "Zelenskyy" give
   * one skeleton, as do "Gaddafi" and "Qaddhafi".
   */
  static String skeleton(String word) {
    String letters =
        FIRST_G
            .matcher(word)
            .replaceFirst("k")
            .replace("ph", "f")
            .replace("kh", "k")
            .replace("ck", "k")
            .replace('q', 'k')
            .replace("x", "ks")
            .replace("tz", "ts")
            .replace('w', 'v');
    return DOUBLE.matcher(MUTE.matcher(letters).replaceAll("")).replaceAll("$1");
  }

  /**
   * Whether the words are close without being equal.
   *
   * @param given whether they are given names, where the last vowel may tell a woman from a man
   */
  static boolean areClose(String one, String other, boolean given) {
    return !one.equals(other)
        && !hasDigit(one)
        && !hasDigit(other)
        && Math.max(one.length(), other.length()) >= SHORTEST
        && Math.min(one.length(), other.length()) >= SHORTEST - 1
        && skeleton(one).equals(skeleton(other))
        && !(given && endsInA(one) != endsInA(other))
        && SIMILARITY.apply(one, other) >= CLOSE;
  }

  /** Numbers are not spelt in several ways: "38 North", "39 North". */
  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static boolean endsInA(String name) {
    return name.endsWith("a") || name.endsWith("e") || name.endsWith("ah");
  }
}
