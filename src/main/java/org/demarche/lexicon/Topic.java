package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matter states take sides on: an agreement, conflict, programme.
 *
 * @param key slug
 * @param name as a news desk writes it
 * @param aliases other names
 * @param ambiguous the forms above that often mean something else
 * @param kind what it is
 * @param states keys of the states chiefly concerned
 * @param wikidata Wikidata item, null when not certain
 * @param source where the row is from
 * @param licence licence of the source
 */
public record Topic(
    String key,
    String name,
    List<String> aliases,
    Set<String> ambiguous,
    TopicKind kind,
    List<String> states,
    @Nullable String wikidata,
    String source,
    String licence)
    implements LexiconEntry {

  public Topic {
    Objects.requireNonNull(kind);
    aliases = List.copyOf(aliases);
    ambiguous = Set.copyOf(ambiguous);
    states = List.copyOf(states);
  }

  @Override
  public List<Spelling> spellings() {
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(Spelling.nameOrAcronym(name, ambiguous.contains(name)));
    aliases.forEach(a -> spellings.add(Spelling.nameOrAcronym(a, ambiguous.contains(a))));
    return spellings;
  }
}
