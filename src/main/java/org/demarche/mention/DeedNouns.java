package org.demarche.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.language.Token;
import org.demarche.lexicon.TsvTable;

/**
 * Nouns for what states do or have, so that whoever stands before them is concerned: deeds and
 * stances ("threats", "annexation"), assets ("tanker", "airspace"). The words are rows of {@code
 * data/lexicon/deed-nouns.tsv}; others count by their ending.
 */
final class DeedNouns {

  private static final Map<String, Boolean> KNOWN = load();
  private static final Set<String> SUFFIXES =
      Set.of("tion", "sion", "ment", "ance", "ence", "ship", "sal", "ism", "ing");
  private static final int SHORTEST = 6;

  private DeedNouns() {}

  /** Whether the noun names something done, intended or held rather than a person or a body. */
  static boolean isDeed(Token noun) {
    if (!noun.isNoun() || noun.tag().startsWith("NNP")) {
      return false;
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return KNOWN.getOrDefault(lemma, endsLikeDeed(lemma));
  }

  private static boolean endsLikeDeed(String lemma) {
    return lemma.length() >= SHORTEST && SUFFIXES.stream().anyMatch(lemma::endsWith);
  }

  private static Map<String, Boolean> load() {
    Map<String, Boolean> known = new HashMap<>();
    TsvTable.load(
            "data/lexicon/deed-nouns.tsv",
            row -> Map.entry(row.require("noun"), !row.require("kind").equals("neither")))
        .forEach(e -> known.put(e.getKey(), e.getValue()));
    return Map.copyOf(known);
  }
}
