package org.demarche.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.TsvTable;

/** The news agencies and the names they go by: {@code data/lexicon/agencies.tsv}. */
final class Agencies {

  private static final Map<String, String> BY_NAME = load();

  /** Names of several words are told from people's names anywhere in a byline. */
  private static final Pattern LONG = any(name -> name.contains(" "), "(?![\\p{L}\\p{N}])");

  /** One word must end its part of the byline, for Petra and Fars are names of people too. */
  private static final Pattern SHORT =
      any(name -> !name.contains(" "), "(?=\\s*(?:$|[,;|/(]|(?:in|and|&|with)\\s))");

  private Agencies() {}

  /** The agency that goes by exactly this name: "AFP", "Reuters Staff", "REUTERS". */
  static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.strip()));
  }

  /** The agency in a byline: "John Smith, Reuters", "The Associated Press in Lima". */
  static Optional<String> in(String byline) {
    return Stream.of(LONG, SHORT)
        .map(pattern -> pattern.matcher(byline))
        .filter(Matcher::find)
        .flatMap(matcher -> named(matcher.group()).stream())
        .findFirst();
  }

  /** Any of the chosen names as written in the table, the longest first. */
  private static Pattern any(Predicate<String> chosen, String end) {
    return Pattern.compile(
        BY_NAME.keySet().stream()
            .filter(chosen)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")" + end)));
  }

  private static Map<String, String> load() {
    Map<String, String> byName = new HashMap<>();
    TsvTable.load("data/lexicon/agencies.tsv", row -> add(byName, row));
    return Map.copyOf(byName);
  }

  /**
   * Under the name, its aliases, and each of them in capitals, as datelines and bylines have it.
   */
  private static String add(Map<String, String> byName, TsvTable.Row row) {
    String agency = row.require("agency");
    Stream.concat(Stream.of(agency), row.list("aliases").stream())
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
        .forEach(name -> byName.put(name, agency));
    return agency;
  }
}
