package org.demarche.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An arm every state has, from which one organisation a state is made.
 *
 * @param key pattern of the keys, with {@code {key}} for the state's key in lower case
 * @param name pattern of the names, with {@code {state}} for the state's name
 * @param type what it is
 * @param portfolio what a ministry is for, null otherwise
 * @param kinds kinds of state that have one
 * @param surfaces patterns of the ways to write it, with {@code {state}} or {@code {adjective}}
 * @param source where the row is from
 * @param licence licence of the source
 */
record Institution(
    String key,
    String name,
    OrganisationType type,
    @Nullable String portfolio,
    List<StateKind> kinds,
    List<String> surfaces,
    String source,
    String licence) {

  private static final String STATE_KEY = "{key}";
  private static final String STATE = "{state}";
  private static final String ADJECTIVE = "{adjective}";

  Institution {
    kinds = List.copyOf(kinds);
    surfaces = List.copyOf(surfaces);
    if (!key.contains(STATE_KEY) || !name.contains(STATE)) {
      throw new IllegalArgumentException("key needs {key} and name needs {state}: '" + key + "'");
    }
  }

  boolean exists(State state) {
    return kinds.contains(state.kind());
  }

  String keyFor(State state) {
    return key.replace(STATE_KEY, state.key().toLowerCase(Locale.ROOT));
  }

  /** The state's institution, named by the patterns. */
  Organisation of(State state) {
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> ambiguous = new LinkedHashSet<>();
    for (String surface : surfaces) {
      if (surface.contains(ADJECTIVE)) {
        for (String adjective : adjectives(state)) {
          String alias = surface.replace(ADJECTIVE, adjective);
          aliases.add(alias);
          if (state.ambiguous().contains(adjective)) {
            ambiguous.add(alias);
          }
        }
      } else {
        aliases.add(surface.replace(STATE, state.nameInText()));
      }
    }
    String label = name.replace(STATE, state.nameInText());
    aliases.remove(label);
    return new Organisation(
        keyFor(state),
        label,
        null,
        List.copyOf(aliases),
        ambiguous,
        type,
        state.key(),
        null,
        List.of(),
        portfolio,
        null,
        false,
        source,
        licence);
  }

  /** "Russian", and what headlines put in its place: "Russia", "US". */
  private static Set<String> adjectives(State state) {
    Set<String> adjectives = new LinkedHashSet<>(state.adjectives());
    adjectives.addAll(state.acronyms());
    adjectives.add(state.name());
    return adjectives;
  }

  /** A row of {@code organisations.tsv} under the same key: its own facts, and the patterns. */
  Organisation refine(Organisation row, State state) {
    Organisation pattern = of(state);
    Set<String> aliases = new LinkedHashSet<>(row.aliases());
    aliases.add(pattern.name());
    aliases.addAll(pattern.aliases());
    aliases.remove(row.name());
    Set<String> ambiguous = new LinkedHashSet<>(row.ambiguous());
    ambiguous.addAll(pattern.ambiguous());
    return new Organisation(
        row.key(),
        row.name(),
        row.acronym(),
        List.copyOf(aliases),
        ambiguous,
        row.type(),
        row.state(),
        row.parent(),
        row.members(),
        portfolio,
        row.wikidata(),
        row.stateMedia(),
        row.source(),
        row.licence());
  }
}
