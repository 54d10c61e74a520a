package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has held an office or is known otherwise.
 *
 * @param key slug of the name; namesakes have the state added ("igor-ivanov-ru")
 * @param name full name as a news desk writes it, with diacritics; of one word for few, mostly
 *     monarchs, whom it does not tell from others
 * @param aliases other full names and transliterations; short ones only where nobody else is meant
 * @param families family names under which later sentences may mention the person
 * @param wikidata Wikidata item, null when unknown or doubtful
 * @param tenures terms in office, earliest first, at least one
 */
public record Person(
    String key,
    String name,
    List<String> aliases,
    List<String> families,
    @Nullable String wikidata,
    List<Tenure> tenures)
    implements LexiconEntry {

  public Person {
    aliases = List.copyOf(aliases);
    families = List.copyOf(families);
    tenures = List.copyOf(tenures);
    if (key.isBlank() || name.isBlank() || tenures.isEmpty()) {
      throw new IllegalArgumentException("a person needs key, name and a term: '" + key + "'");
    }
  }

  /** The terms that cover the date, surely or as far as last known. */
  public List<Tenure> tenuresOn(LocalDate date) {
    return tenures.stream().filter(t -> t.certaintyOn(date) != Certainty.NOT_KNOWN).toList();
  }

  @Override
  public List<Spelling> spellings() {
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(new Spelling(name, SurfaceKind.NAME, name.indexOf(' ') < 0));
    aliases.forEach(a -> spellings.add(new Spelling(a, SurfaceKind.NAME, false)));
    return spellings;
  }
}
