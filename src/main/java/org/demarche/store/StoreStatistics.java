package org.demarche.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.demarche.claim.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds.
 *
 * @param articles number of articles
 * @param publishers number of publishers named
 * @param firstDate earliest date of publication (ISO 8601), null when no article has one
 * @param lastDate latest date of publication
 * @param claims number of claims by relation, most frequent first
 * @param actors number of actors in the registry
 * @param topics number of topics in the registry
 * @param quads number of statements in all named graphs
 */
public record StoreStatistics(
    long articles,
    long publishers,
    @Nullable String firstDate,
    @Nullable String lastDate,
    Map<Relation, Long> claims,
    long actors,
    long topics,
    long quads) {

  public StoreStatistics {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }

  /** Counts; takes a few seconds for millions of statements. */
  public static StoreStatistics of(QueryEngine engine) {
    Map<String, Value> articles = row(engine, "articles");
    Map<String, Value> registry = row(engine, "registry");
    return new StoreStatistics(
        number(articles, "articles"),
        number(articles, "publishers"),
        text(articles, "first"),
        text(articles, "last"),
        claims(engine),
        number(registry, "actors"),
        number(registry, "topics"),
        number(row(engine, "quads"), "quads"));
  }

  /** Counts the articles alone, which is quick. */
  public static long articleCount(QueryEngine engine) {
    return number(row(engine, "articles"), "articles");
  }

  /** Number of claims of all kinds. */
  public long claimCount() {
    return claims.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Number of claims of one kind. */
  public long claimCount(Relation.Family family) {
    return claims.entrySet().stream()
        .filter(entry -> entry.getKey().family() == family)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Map<Relation, Long> claims(QueryEngine engine) {
    Map<Relation, Long> claims = new LinkedHashMap<>();
    for (Map<String, Value> row : engine.select(query("claims")).rows()) {
      String iri = Objects.toString(text(row, "relation"), "");
      String label = iri.substring(iri.indexOf('#') + 1);
      Arrays.stream(Relation.values())
          .filter(relation -> relation.label().equals(label))
          .forEach(relation -> claims.put(relation, number(row, "claims")));
    }
    return claims;
  }

  private static Map<String, Value> row(QueryEngine engine, String name) {
    return engine.select(query(name)).rows().stream().findFirst().orElse(Map.of());
  }

  private static @Nullable String text(Map<String, Value> row, String variable) {
    Value value = row.get(variable);
    return value == null ? null : value.lexical();
  }

  private static long number(Map<String, Value> row, String variable) {
    String text = text(row, variable);
    return text == null ? 0 : Long.parseLong(text);
  }

  private static String query(String name) {
    return QueryTexts.of(StoreStatistics.class, "statistics-" + name + ".rq");
  }
}
