package org.demarche.store.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.TsvTable;

/** Words that change a name and not its bearer: {@code data/lexicon/name-words.tsv}. */
final class NameWords {

  /** One row of the table. */
  private record Row(String kind, String word, String same) {

    static Row of(TsvTable.Row row) {
      return new Row(row.require("kind"), row.require("word"), row.get("same_as"));
    }
  }

  private static final NameWords SHIPPED =
      new NameWords(TsvTable.load("data/lexicon/name-words.tsv", Row::of));

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> shortForms = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  private NameWords(List<Row> rows) {
    for (Row row : rows) {
      switch (row.kind()) {
        case "short form" ->
            shortForms.computeIfAbsent(row.word(), key -> new HashSet<>()).add(row.same());
        case "spelling" -> spellings.put(row.word(), row.same());
        default -> words.computeIfAbsent(row.kind(), key -> new HashSet<>()).add(row.word());
      }
    }
  }

  static NameWords shipped() {
    return SHIPPED;
  }

  /** "Mr", "Senator": left out of a name. */
  boolean isTitle(String word) {
    return has("title", word);
  }

  /** "King", "Sheikh": left out unless one name alone would be left. */
  boolean isStyle(String word) {
    return has("style", word);
  }

  /** "the", "al": left out wherever it stands. */
  boolean isArticle(String word) {
    return has("article", word);
  }

  /** "Jr", "III": tells namesakes apart. */
  boolean isSuffix(String word) {
    return has("suffix", word);
  }

  /** "Inc", "Group". */
  boolean isLegalForm(String word) {
    return has("legal form", word);
  }

  /** "party", "ministry": names with few other words are borne by several. */
  boolean isCommon(String word) {
    return has("common", word);
  }

  /** One spelling of words that have two: "centre" is "center". */
  String spelling(String word) {
    return spellings.getOrDefault(word, word);
  }

  /** Whether one given name may be short for the other, or both for a third: "Bob", "Robert". */
  boolean areForms(String one, String other) {
    Set<String> ones = shortForms.getOrDefault(one, Set.of());
    Set<String> others = shortForms.getOrDefault(other, Set.of());
    return ones.contains(other) || others.contains(one) || ones.stream().anyMatch(others::contains);
  }

  private boolean has(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
