package org.demarche.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.graph.Labels;

/** The actors of a store: what they are called, how much is claimed, whom they may be besides. */
public final class ActorCatalogue {

  private static final String STATE = "https://w3id.org/demarche/id/actor/state/";

  /**
   * An actor.
   *
   * @param iri its IRI
   * @param label how it is usually called
   * @param types local names of its classes
   * @param aliases other names
   * @param sameAs IRIs elsewhere, as of a Wikidata item
   * @param states labels of the states it speaks or spoke for
   * @param claims number of claims it makes or is the target of
   * @param articles number of articles that mention it
   * @param merged actors that were merged into it
   * @param possible actors that may be the same
   */
  public record Entry(
      String iri,
      String label,
      Set<String> types,
      Set<String> aliases,
      Set<String> sameAs,
      Set<String> states,
      long claims,
      long articles,
      List<Other> merged,
      List<Other> possible) {

    /** ISO 3166-1 alpha-2 code of a state; empty for what has none. */
    public String iso() {
      String key = iri.startsWith(STATE) ? iri.substring(STATE.length()) : "";
      return key.length() == 2 ? key.toUpperCase(Locale.ROOT) : "";
    }

    private boolean isCalled(String normalized) {
      return Labels.normalize(label).equals(normalized)
          || aliases.stream().anyMatch(alias -> Labels.normalize(alias).equals(normalized));
    }

    private boolean isCalledLike(String normalized) {
      return isLike(label, normalized)
          || aliases.stream().anyMatch(alias -> isLike(alias, normalized));
    }

    private static boolean isLike(String name, String normalized) {
      return Labels.normalize(name).contains(normalized);
    }
  }

  /**
   * Another actor that is or may be the same.
   *
   * @param iri its IRI
   * @param name how it is called
   * @param score 0 to 1
   * @param basis what speaks for it
   * @param articles ids of a few articles that name the variant
   */
  public record Other(String iri, String name, double score, String basis, Set<String> articles) {}

  /**
   * Which actors are wanted.
   *
   * @param name part of a name, or an IRI; empty for all
   * @param type local name of a class in any case; empty for all
   * @param state name or ISO code of a state they speak for; empty for all
   */
  public record Filter(String name, String type, String state) {}

  private final Map<String, Entry> entries;

  private ActorCatalogue(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** Reads all actors of a store; takes some seconds for millions of claims. */
  public static ActorCatalogue of(QueryEngine engine) {
    Map<String, Long> claims = numbers(engine, "claims");
    Map<String, Long> articles = numbers(engine, "articles");
    Map<String, Map<String, Set<String>>> named = new TreeMap<>();
    for (Map<String, Value> row : engine.select(query("named")).rows()) {
      Map<String, Set<String>> one =
          named.computeIfAbsent(Rows.text(row, "iri"), iri -> new HashMap<>());
      for (String column : List.of("name", "type", "alias", "same", "state")) {
        String text = Rows.text(row, column);
        if (!text.isEmpty()) {
          one.computeIfAbsent(column, key -> new TreeSet<>()).add(text);
        }
      }
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    named.forEach(
        (iri, columns) ->
            entries.put(
                iri,
                entry(iri, columns, claims.getOrDefault(iri, 0L), articles.getOrDefault(iri, 0L))));
    addOthers(engine, entries);
    return new ActorCatalogue(entries);
  }

  private static Entry entry(
      String iri, Map<String, Set<String>> columns, long claims, long articles) {
    Set<String> names = columns.getOrDefault("name", Set.of(iri));
    String label = names.iterator().next();
    Set<String> aliases = new TreeSet<>(names);
    aliases.addAll(columns.getOrDefault("alias", Set.of()));
    aliases.remove(label);
    return new Entry(
        iri,
        label,
        columns.getOrDefault("type", Set.of()),
        aliases,
        columns.getOrDefault("same", Set.of()),
        columns.getOrDefault("state", Set.of()),
        claims,
        articles,
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static void addOthers(QueryEngine engine, Map<String, Entry> entries) {
    Map<String, Other> seen = new HashMap<>();
    for (Map<String, Value> row : engine.select(query("identity")).rows()) {
      String kept = Rows.text(row, "kept");
      String variant = Rows.text(row, "variant");
      Other known = seen.get(kept + " " + variant);
      if (known != null) {
        known.articles().add(Rows.text(row, "article"));
        continue;
      }
      Set<String> examples = new TreeSet<>(Set.of(Rows.text(row, "article")));
      double score = Double.parseDouble(Rows.text(row, "score"));
      String basis = Rows.text(row, "basis");
      Other other = new Other(variant, Rows.text(row, "name"), score, basis, examples);
      seen.put(kept + " " + variant, other);
      boolean isMerged = Rows.text(row, "merged").equals("true");
      Entry entry = entries.get(kept);
      if (entry != null) {
        (isMerged ? entry.merged() : entry.possible()).add(other);
      }
      Entry reverse = entries.get(variant);
      if (!isMerged && reverse != null && entry != null) {
        reverse.possible().add(new Other(kept, entry.label(), score, basis, examples));
      }
    }
  }

  /** Those wanted, most claimed about first. */
  public List<Entry> find(Filter filter) {
    String name = Labels.normalize(filter.name());
    return entries.values().stream()
        .filter(
            entry ->
                filter.name().isEmpty()
                    || entry.iri().equals(filter.name())
                    || (!name.isEmpty() && entry.isCalledLike(name)))
        .filter(entry -> isOfType(entry, filter.type()))
        .filter(entry -> isOfState(entry, filter.state()))
        .sorted(
            Comparator.comparingLong((Entry entry) -> -entry.claims())
                .thenComparingLong(entry -> -entry.articles())
                .thenComparing(Entry::label)
                .thenComparing(Entry::iri))
        .toList();
  }

  /** The one that is meant: the only one found, or the only one that is called just so. */
  public static Optional<Entry> single(List<Entry> found, String name) {
    String normalized = Labels.normalize(name);
    List<Entry> exact =
        found.stream()
            .filter(entry -> entry.iri().equals(name) || entry.isCalled(normalized))
            .toList();
    List<Entry> candidates = exact.isEmpty() ? found : exact;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The actor of that IRI. */
  public Optional<Entry> entry(String iri) {
    return Optional.ofNullable(entries.get(iri));
  }

  /** The actor into which that one was merged. */
  public Optional<Entry> mergedInto(String variant) {
    return entries.values().stream()
        .filter(entry -> entry.merged().stream().anyMatch(other -> other.iri().equals(variant)))
        .findFirst();
  }

  private static boolean isOfType(Entry entry, String type) {
    return type.isEmpty() || entry.types().stream().anyMatch(type::equalsIgnoreCase);
  }

  private static boolean isOfState(Entry entry, String state) {
    return state.isEmpty()
        || entry.iso().equalsIgnoreCase(state)
        || (!entry.iso().isEmpty() && entry.isCalled(Labels.normalize(state)))
        || entry.states().stream()
            .anyMatch(own -> Labels.normalize(own).equals(Labels.normalize(state)));
  }

  private static Map<String, Long> numbers(QueryEngine engine, String name) {
    Map<String, Long> numbers = new HashMap<>();
    for (Map<String, Value> row : engine.select(query(name)).rows()) {
      if (row.containsKey("iri")) {
        numbers.put(Rows.text(row, "iri"), Long.valueOf(Rows.text(row, "number")));
      }
    }
    return numbers;
  }

  private static String query(String name) {
    return QueryTexts.of(ActorCatalogue.class, "actors-" + name + ".rq");
  }
}
