package org.demarche.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of all tables, checked: keys are unique and references resolve.
 *
 * @param states states and territories
 * @param people people with their terms in office
 * @param organisations organisations, with one of each institution a state
 * @param metonyms places standing for governments
 * @param offices words for offices
 * @param topics matters states take sides on
 * @param places places that are no actors
 */
public record LexiconData(
    List<State> states,
    List<Person> people,
    List<Organisation> organisations,
    List<Metonym> metonyms,
    List<Office> offices,
    List<Topic> topics,
    List<Place> places) {

  public LexiconData {
    states = List.copyOf(states);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    metonyms = List.copyOf(metonyms);
    offices = List.copyOf(offices);
    topics = List.copyOf(topics);
    places = List.copyOf(places);
  }

  /** These records and others; of two with the same key the other counts. */
  public LexiconData plus(LexiconData other) {
    return new LexiconData(
        merge(states, other.states),
        merge(people, other.people),
        merge(organisations, other.organisations),
        merge(metonyms, other.metonyms),
        merge(offices, other.offices),
        merge(topics, other.topics),
        merge(places, other.places));
  }

  private static <E extends LexiconEntry> List<E> merge(Collection<E> first, Collection<E> second) {
    Map<String, E> merged = new LinkedHashMap<>();
    first.forEach(e -> merged.put(e.key(), e));
    second.forEach(e -> merged.put(e.key(), e));
    return List.copyOf(merged.values());
  }
}
