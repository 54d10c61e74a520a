package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state, territory or part of one.
 *
 * @param key ISO 3166 alpha-2 code ("RU"), XK for Kosovo, a slug for what has no code ("chechnya")
 * @param alpha3 ISO 3166 alpha-3 code, null for what has none
 * @param kind what it is
 * @param article "the" where English puts it before the name, else empty
 * @param name as a news desk writes it
 * @param officialName long form, null when the same
 * @param aliases other names and acronyms
 * @param adjectives "Russian"; may be empty
 * @param people names of its people: "Russian", "Russians"
 * @param ambiguous the forms above that often mean something else
 * @param capitals capital or seats of government, most usual spelling first
 * @param region United Nations region, null when none
 * @param subregion United Nations subregion, null when none
 * @param parent key of the state it is part of or administered by, null when none
 * @param wikidata Wikidata item, null when unknown
 * @param source where the row is from
 * @param licence licence of the sources
 */
public record State(
    String key,
    @Nullable String alpha3,
    StateKind kind,
    String article,
    String name,
    @Nullable String officialName,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    Set<String> ambiguous,
    List<String> capitals,
    @Nullable String region,
    @Nullable String subregion,
    @Nullable String parent,
    @Nullable String wikidata,
    String source,
    String licence)
    implements LexiconEntry {

  public State {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    ambiguous = Set.copyOf(ambiguous);
    capitals = List.copyOf(capitals);
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a state needs key and name: '" + key + "'");
    }
  }

  /** The name as it stands inside a sentence: "the Netherlands", "Russia". */
  public String nameInText() {
    return article.isEmpty() ? name : article + " " + name;
  }

  /** Short acronyms among the aliases, as in "US government". */
  public List<String> acronyms() {
    return aliases.stream()
        .filter(a -> Spelling.nameOrAcronym(a, false).kind() == SurfaceKind.ACRONYM)
        .map(Surface::normalise)
        .distinct()
        .toList();
  }

  @Override
  public List<Spelling> spellings() {
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(spelling(name, SurfaceKind.NAME));
    if (officialName != null) {
      spellings.add(spelling(officialName, SurfaceKind.NAME));
    }
    aliases.forEach(a -> spellings.add(Spelling.nameOrAcronym(a, ambiguous.contains(a))));
    adjectives.forEach(a -> spellings.add(spelling(a, SurfaceKind.ADJECTIVE)));
    people.forEach(p -> spellings.add(spelling(p, SurfaceKind.PEOPLE)));
    return spellings;
  }

  private Spelling spelling(String text, SurfaceKind kind) {
    return new Spelling(text, kind, ambiguous.contains(text));
  }
}
