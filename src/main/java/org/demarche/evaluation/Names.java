package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.claim.Participant;

/**
 * When two names agree: compared without case, articles, punctuation and titles, one name's words
 * inside the other's.
 */
final class Names {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "s",
          "and",
          "in",
          "on",
          "to",
          "for",
          "president",
          "minister",
          "prime",
          "foreign",
          "government");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("us", "united states"),
          Map.entry("u s", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("uk", "united kingdom"),
          Map.entry("britain", "united kingdom"),
          Map.entry("un", "united nations"),
          Map.entry("u n", "united nations"),
          Map.entry("eu", "european union"),
          Map.entry("russian federation", "russia"),
          Map.entry("dprk", "north korea"));

  private Names() {}

  /** Whether any of the one agrees with any of the other. */
  static boolean agree(List<String> some, List<String> others) {
    return some.stream()
        .map(Names::words)
        .anyMatch(a -> others.stream().map(Names::words).anyMatch(b -> inside(a, b)));
  }

  /** What a participant may be called: its words, its name, and whom it speaks for. */
  static List<String> of(Participant participant) {
    List<String> names =
        new ArrayList<>(List.of(participant.text(), participant.referent().label()));
    participant.onBehalfOf().forEach(a -> names.add(a.label()));
    return names;
  }

  private static boolean inside(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  /** The words of a name that count. */
  static Set<String> words(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("[^\\p{L}\\p{N}_ ]", " ").strip();
    plain = SAME.getOrDefault(plain, plain);
    Set<String> all = new HashSet<>(Arrays.asList(plain.split("\\s+")));
    all.remove("");
    Set<String> kept = new HashSet<>(all);
    kept.removeAll(SMALL_WORDS);
    return kept.isEmpty() ? all : kept;
  }
}
