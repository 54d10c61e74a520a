package org.demarche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.TsvTable;

/** Words for where or what a state is ("Balkan", "island"): {@code data/lexicon/regions.tsv}. */
final class Regions {

  private static final Map<String, Set<String>> STATES = load();

  private Regions() {}

  /** Whether the token is such a word. */
  static boolean isOne(Token token) {
    return STATES.containsKey(token.form().toLowerCase(Locale.ROOT));
  }

  /** Whether the actor is a state of every such word among the tokens. */
  static boolean suit(Actor actor, List<Token> tokens) {
    return tokens.stream()
        .filter(Regions::isOne)
        .map(t -> STATES.getOrDefault(t.form().toLowerCase(Locale.ROOT), Set.of()))
        .allMatch(states -> actor.type() == ActorType.STATE && states.contains(actor.key()));
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> states = new HashMap<>();
    TsvTable.load("data/lexicon/regions.tsv", row -> Map.entry(row.require("word"), keys(row)))
        .forEach(e -> states.put(e.getKey(), e.getValue()));
    return Map.copyOf(states);
  }

  private static Set<String> keys(TsvTable.Row row) {
    Set<String> keys = new HashSet<>();
    row.list("states").forEach(s -> keys.add("state/" + s.toLowerCase(Locale.ROOT)));
    return Set.copyOf(keys);
  }
}
