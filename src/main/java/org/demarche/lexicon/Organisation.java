package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation: of states, of a state, or private.
 *
 * @param key slug; arms of a state follow {@code institutions.tsv} ("foreign-ministry-ru")
 * @param name as a news desk writes it
 * @param acronym null when none is used
 * @param aliases other names
 * @param ambiguous the forms above that often mean something else
 * @param type what it is
 * @param state key of the state it belongs to, or, for international ones, has its seat in
 * @param parent key of the organisation it is an organ of, null when none
 * @param members keys of member states, as of 2025; empty when not recorded
 * @param portfolio what a ministry is for ("foreign affairs"), null otherwise
 * @param wikidata Wikidata item, null when unknown
 * @param stateMedia whether it is a medium that speaks for its state
 * @param source where the row is from
 * @param licence licence of the sources
 */
public record Organisation(
    String key,
    String name,
    @Nullable String acronym,
    List<String> aliases,
    Set<String> ambiguous,
    OrganisationType type,
    @Nullable String state,
    @Nullable String parent,
    List<String> members,
    @Nullable String portfolio,
    @Nullable String wikidata,
    boolean stateMedia,
    String source,
    String licence)
    implements LexiconEntry {

  public Organisation {
    Objects.requireNonNull(type);
    aliases = List.copyOf(aliases);
    ambiguous = Set.copyOf(ambiguous);
    members = List.copyOf(members);
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an organisation needs key and name: '" + key + "'");
    }
  }

  @Override
  public List<Spelling> spellings() {
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(Spelling.nameOrAcronym(name, ambiguous.contains(name)));
    if (acronym != null) {
      spellings.add(new Spelling(acronym, SurfaceKind.ACRONYM, ambiguous.contains(acronym)));
    }
    aliases.forEach(a -> spellings.add(Spelling.nameOrAcronym(a, ambiguous.contains(a))));
    return spellings;
  }
}
