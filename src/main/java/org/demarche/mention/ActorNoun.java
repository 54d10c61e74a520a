package org.demarche.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.language.Token;
import org.demarche.lexicon.TsvTable;

/**
 * What a common noun makes of the state or body before it ("Mexican government", "US officials").
 */
enum ActorNoun {
  /** The state's government. */
  GOVERNMENT,
  /** The state itself ("the Palestinian state"). */
  STATE,
  /** Its armed forces. */
  FORCES,
  /** What its armed forces act with: they act when it does ("Russian warplanes bombed"). */
  VEHICLE,
  /** Its parliament. */
  PARLIAMENT,
  /** One of its ministries, told by another word of the phrase. */
  MINISTRY,
  /** An embassy or delegation, which speaks for it. */
  MISSION,
  /** Persons who speak for it. */
  OFFICIAL,
  /** Persons who do not. */
  PEOPLE,
  /** Firms of that state. */
  COMPANY,
  /** States taken together ("dozens of countries"). */
  POWERS,
  /** An organised group. */
  BODY;

  private static final Map<String, ActorNoun> BY_NOUN = load();

  /** The noun's entry in {@code data/lexicon/actor-nouns.tsv}. */
  static Optional<ActorNoun> of(Token token) {
    return token.isNoun()
        ? Optional.ofNullable(BY_NOUN.get(token.lemma().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Whether the noun means persons. */
  boolean isPersons() {
    return this == OFFICIAL || this == PEOPLE;
  }

  private static Map<String, ActorNoun> load() {
    Map<String, ActorNoun> nouns = new HashMap<>();
    TsvTable.load(
            "data/lexicon/actor-nouns.tsv",
            row -> Map.entry(row.require("noun"), ActorNoun.valueOf(row.require("kind"))))
        .forEach(e -> nouns.put(e.getKey(), e.getValue()));
    return Map.copyOf(nouns);
  }
}
