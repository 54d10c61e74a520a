package org.demarche.mention;

import java.util.Objects;
import org.demarche.lexicon.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act, support, oppose or speak.
 *
 * @param key stable identity across articles: a kind, a slash and a slug ("state/ru",
 *     "person/sergei-lavrov", "organisation/nato"); the graph mints the IRI from it
 * @param label how it is usually written in English
 * @param type which kind of actor
 * @param wikidata Wikidata item ("Q159"), null when unknown
 */
public record Actor(String key, String label, ActorType type, @Nullable String wikidata)
    implements Referent {

  public Actor {
    if (!key.matches("[a-z]+/[^/\\s]+") || label.isBlank()) {
      throw new IllegalArgumentException("not an actor: key '" + key + "', label '" + label + "'");
    }
    Objects.requireNonNull(type);
  }
}
