package org.demarche.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.graph.Labels;
import org.demarche.lexicon.TsvTable;

/**
 * Words for states that are no names of theirs in the store: adjectives, peoples, capitals and
 * residences ("Russian", "Russians", "Moscow", "the Kremlin").
 */
final class StateWords {

  private static final Set<String> UNCERTAIN = Set.of("yes", "true");

  /** Normalised word to the slug of the state. */
  private final Map<String, String> slugs = new HashMap<>();

  /** Slug of the state to its normalised names. */
  private final Map<String, List<String>> names = new HashMap<>();

  /** Slug of the state to the normalised adjectives and words for its people. */
  private final Map<String, List<String>> demonyms = new HashMap<>();

  private StateWords() {}

  /** Reads the tables of the class path. */
  static StateWords load() {
    StateWords words = new StateWords();
    words.names(TsvTable.load("data/lexicon/states.tsv", row -> row));
    words.metonyms(TsvTable.load("data/lexicon/metonyms.tsv", row -> row));
    return words;
  }

  private void names(List<TsvTable.Row> rows) {
    for (TsvTable.Row row : rows) {
      String slug = row.require("key").toLowerCase(Locale.ROOT);
      List<String> own = new ArrayList<>(List.of(row.require("name"), row.get("official_name")));
      own.addAll(row.list("aliases"));
      List<String> normalized =
          own.stream().map(Labels::normalize).filter(name -> !name.isEmpty()).toList();
      names.put(slug, normalized);
      normalized.forEach(name -> slugs.putIfAbsent(name, slug));
      List<String> people =
          Stream.concat(row.list("adjectives").stream(), row.list("people").stream())
              .map(Labels::normalize)
              .distinct()
              .toList();
      demonyms.put(slug, people);
      people.forEach(word -> slugs.putIfAbsent(word, slug));
    }
  }

  private void metonyms(List<TsvTable.Row> rows) {
    for (TsvTable.Row row : rows) {
      boolean certain = !UNCERTAIN.contains(row.get("ambiguous"));
      if (certain && !row.get("state").isEmpty()) {
        slugs.putIfAbsent(
            Labels.normalize(row.require("surface")), row.get("state").toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Adjectives and words for the people of a state, by its IRI: "russian", "russians". */
  List<String> demonyms(String stateIri) {
    return demonyms.getOrDefault(stateIri.substring(stateIri.lastIndexOf('/') + 1), List.of());
  }

  /** Names of the state that a word or phrase stands for; empty when it stands for none. */
  List<String> namesFor(String normalized) {
    String slug = slugs.get(normalized);
    return slug == null ? List.of() : names.getOrDefault(slug, List.of());
  }
}
