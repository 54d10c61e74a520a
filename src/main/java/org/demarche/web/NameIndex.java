package org.demarche.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.graph.Labels;
import org.demarche.store.QueryEngine;
import org.demarche.store.Value;

/**
 * All names of the store in memory, for suggestions at every key. Looking at each of a million
 * names takes some ten milliseconds, and unlike an index of words it finds the beginning of any.
 */
final class NameIndex {

  /**
   * A name of an actor or topic.
   *
   * @param iri its bearer
   * @param label how its bearer is usually called
   * @param normalized the name as it is compared
   * @param articles number of articles that mention its bearer
   */
  record Name(String iri, String label, String normalized, long articles) {}

  /** Longest name looked for at the end of what is typed, in words. */
  private static final int LONGEST_NAME = 5;

  /** Words that end no name but may begin one by chance. */
  private static final int SHORTEST = 2;

  private final List<Name> names;

  private NameIndex(List<Name> names) {
    this.names = names;
  }

  static NameIndex read(QueryEngine engine) {
    List<Name> names = new ArrayList<>();
    for (Map<String, Value> row : engine.select(WebQueries.get("names").bind(Map.of())).rows()) {
      if (row.containsKey("iri")) {
        names.add(
            new Name(
                text(row, "iri"),
                text(row, "label"),
                text(row, "normalized"),
                Long.parseLong(text(row, "articles"))));
      }
    }
    return of(names);
  }

  /** Those that most articles mention come first. */
  static NameIndex of(List<Name> names) {
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparingLong(Name::articles).reversed().thenComparing(Name::normalized));
    return new NameIndex(List.copyOf(sorted));
  }

  /** Bearers of names that begin so, then of names with a word that begins so. */
  List<Name> find(String typed, int limit) {
    String start = Labels.normalize(typed);
    Set<String> seen = new HashSet<>();
    List<Name> found = new ArrayList<>();
    add(name -> name.normalized().startsWith(start), seen, found, limit);
    add(name -> name.normalized().contains(" " + start), seen, found, limit);
    return found;
  }

  private void add(Predicate<Name> wanted, Set<String> seen, List<Name> found, int limit) {
    for (Name name : names) {
      if (found.size() >= limit) {
        return;
      }
      if (wanted.test(name) && seen.add(name.iri())) {
        found.add(name);
      }
    }
  }

  /** What the longest end of the input that begins a name may become. */
  List<Completion> complete(String typed, int limit) {
    List<Integer> starts = wordStarts(typed);
    for (int start : starts.subList(Math.max(0, starts.size() - LONGEST_NAME), starts.size())) {
      String end = typed.substring(start);
      if (Labels.normalize(end).length() >= SHORTEST) {
        List<Name> found = find(end, limit);
        if (!found.isEmpty()) {
          String before = typed.substring(0, start);
          return found.stream().map(name -> new Completion(before, name)).toList();
        }
      }
    }
    return List.of();
  }

  private static List<Integer> wordStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (begins && !Character.isWhitespace(text.charAt(i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static String text(Map<String, Value> row, String name) {
    Value value = row.get(name);
    return value == null ? "0" : value.lexical();
  }
}
