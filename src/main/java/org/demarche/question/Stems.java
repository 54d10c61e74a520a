package org.demarche.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.graph.Labels;

/**
 * Compares words by their beginnings, so that "recognition" finds "recognised". Light on purpose:
 * it only ranks sentences, it never makes a claim.
 */
final class Stems {

  private static final int LEAST = 5;
  private static final int LONGEST_ENDING = 3;

  private static final List<String> ENDINGS =
      List.of("ingly", "edly", "ing", "ies", "ied", "es", "ed", "ly", "s", "e", "y");

  /** Words that tell nothing about what a phrase is about. */
  private static final Set<String> STOP =
      Set.of(
          ("a an the of to in on at for by with from into over about against and or that which who"
                  + " whom what this these those its his her their our your my it he she they we i"
                  + " is are was were be been being has have had do does did will would can could"
                  + " should may might must not no as if than then there any some all more most"
                  + " other another such during after before between under within without new same own"
                  + " so only very just called")
              .split(" "));

  private Stems() {}

  static boolean isStop(String word) {
    return STOP.contains(word);
  }

  /** The words of a text worth comparing, normalised, each once. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Labels.normalize(text).split(" ", -1)) {
      if (!word.isEmpty() && !isStop(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without its ending, at least three letters. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LONGEST_ENDING) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether two words are forms of one, or one is made from the other. */
  static boolean alike(String one, String other) {
    if (one.equals(other) || stem(one).equals(stem(other))) {
      return true;
    }
    int shortest = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shortest && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= Math.max(LEAST, shortest - LONGEST_ENDING);
  }

  static boolean containsLike(Collection<String> words, String wanted) {
    return words.stream().anyMatch(word -> alike(word, wanted));
  }

  /** Share of the wanted words that are among the others: 0 to 1; 0 when none is wanted. */
  static double coverage(Collection<String> wanted, Collection<String> words) {
    if (wanted.isEmpty()) {
      return 0;
    }
    long hits = wanted.stream().filter(word -> containsLike(words, word)).count();
    return (double) hits / wanted.size();
  }
}
