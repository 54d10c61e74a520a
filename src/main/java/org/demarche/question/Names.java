package org.demarche.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Rows;
import org.demarche.store.Value;
import org.demarche.store.names.IndexedName;

/** Looks names up in the store. */
final class Names {

  /**
   * A name of an actor or topic.
   *
   * @param normalized the name as it is compared
   * @param label how its bearer is usually called
   * @param iri its bearer
   */
  record Name(String normalized, String label, String iri) {

    boolean isTopic() {
      return iri.contains("/topic/");
    }

    boolean isState() {
      return iri.contains("/actor/state/");
    }

    /** A group that is only described ("Russian diplomats"): its words mean more than its name. */
    boolean isDescribedGroup() {
      return iri.contains("/actor/group/") && normalized.indexOf(' ') > 0;
    }

    boolean isPerson() {
      return iri.contains("/actor/person/");
    }

    /** Known by one name only, as in an article that never gives the whole one. */
    boolean isBarePerson() {
      return isPerson() && label.strip().indexOf(' ') < 0;
    }
  }

  private final QueryEngine engine;
  private final NamedQueries queries;

  Names(QueryEngine engine, NamedQueries queries) {
    this.engine = engine;
    this.queries = queries;
  }

  /** Bearers of exactly these normalised names. */
  List<Name> exactly(Collection<String> normalized) {
    return normalized.isEmpty() ? List.of() : select("find-actor", "label", normalized);
  }

  /** Bearers of names that contain one of these words. */
  List<Name> containing(Collection<String> words) {
    return words.isEmpty() ? List.of() : select("find-actor-part", "part", words);
  }

  /** Names a few letters from a misspelt one, nearest first. */
  List<IndexedName> near(String misspelt, int limit) {
    return engine.names().near(misspelt, limit);
  }

  private List<Name> select(String query, String parameter, Collection<String> values) {
    return read(queries.get(query).bind(Map.of(parameter, List.copyOf(values))));
  }

  private List<Name> read(String sparql) {
    Set<Name> names = new LinkedHashSet<>();
    for (Map<String, Value> row : engine.select(sparql).rows()) {
      names.add(
          new Name(Rows.text(row, "normalized"), Rows.text(row, "label"), Rows.text(row, "iri")));
    }
    return new ArrayList<>(names);
  }

  /**
   * One name of each bearer, those that most articles mention first; those who are known by one
   * name only come last.
   */
  List<Name> byMentions(Collection<Name> names) {
    Map<String, Name> bearers = new LinkedHashMap<>();
    names.forEach(name -> bearers.putIfAbsent(name.iri(), name));
    if (bearers.size() < 2) {
      return List.copyOf(bearers.values());
    }
    Map<String, Integer> articles = new HashMap<>();
    String sparql =
        queries.get("articles-mentioning").bind(Map.of("actor", List.copyOf(bearers.keySet())));
    for (Map<String, Value> row : engine.select(sparql).rows()) {
      articles.put(Rows.text(row, "iri"), Integer.valueOf(Rows.text(row, "articles")));
    }
    List<Name> sorted = new ArrayList<>(bearers.values());
    // Of two called so, "Ali" is rather Irfaan Ali than Abiy Ahmed Ali, mostly called Abiy Ahmed.
    sorted.sort(
        Comparator.comparing(Name::isBarePerson)
            .thenComparing(name -> -articles.getOrDefault(name.iri(), 0))
            .thenComparing(name -> !Labels.normalize(name.label()).endsWith(lastWord(name))));
    return sorted;
  }

  private static String lastWord(Name name) {
    return name.normalized().substring(name.normalized().lastIndexOf(' ') + 1);
  }
}
