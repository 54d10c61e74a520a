package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that is no actor. Knowing it keeps "New Mexico" from being Mexico and "Latin America"
 * from being the United States.
 *
 * @param key slug, with the state's key where it lies in one
 * @param name usual English name
 * @param aliases other names, and adjectives of regions
 * @param ambiguous the forms above that often mean a person or something else
 * @param kind what it is
 * @param state key of the state it lies in, null for regions and waters
 * @param capital whether it is a state's capital or seat of government
 * @param population inhabitants, 0 when not recorded
 * @param source where the row is from
 * @param licence licence of the source
 */
public record Place(
    String key,
    String name,
    List<String> aliases,
    Set<String> ambiguous,
    PlaceKind kind,
    @Nullable String state,
    boolean capital,
    int population,
    String source,
    String licence)
    implements LexiconEntry {

  public Place {
    Objects.requireNonNull(kind);
    aliases = List.copyOf(aliases);
    ambiguous = Set.copyOf(ambiguous);
    if (population < 0) {
      throw new IllegalArgumentException("population below zero: " + population);
    }
  }

  @Override
  public List<Spelling> spellings() {
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(new Spelling(name, SurfaceKind.NAME, ambiguous.contains(name)));
    aliases.forEach(a -> spellings.add(new Spelling(a, SurfaceKind.NAME, ambiguous.contains(a))));
    return spellings;
  }
}
