package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.lexicon.Denotation;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.demarche.lexicon.LexiconEntry;
import org.demarche.lexicon.Metonym;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.State;
import org.demarche.lexicon.Surface;
import org.jspecify.annotations.Nullable;

/** Makes actors and topics of the lexicon's records; the same record always gives the same key. */
final class LexiconActors {

  private final Lexicon lexicon;
  private final Map<String, LexiconEntry> byKey = new HashMap<>();
  private final Map<String, Integer> longestName = new HashMap<>();
  private final Map<String, Integer> longestOffice = new HashMap<>();

  LexiconActors(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon.data().states().forEach(s -> byKey.put(of(s).key(), s));
    lexicon.data().people().forEach(p -> byKey.put(of(p).key(), p));
    lexicon.data().organisations().forEach(o -> byKey.put(of(o).key(), o));
    LexiconData data = lexicon.data();
    Stream.of(
            data.states(),
            data.organisations(),
            data.metonyms(),
            data.topics(),
            data.people(),
            data.places())
        .flatMap(List::stream)
        .flatMap(e -> e.spellings().stream())
        .forEach(s -> measure(s.text(), longestName));
    data.offices().forEach(o -> measure(o.surface(), longestOffice));
  }

  private static void measure(String text, Map<String, Integer> longest) {
    String[] words = words(text);
    longest.merge(words[0], words.length, Math::max);
  }

  private static String[] words(String text) {
    return Surface.normalise(text).toLowerCase(Locale.ROOT).split(" ", -1);
  }

  /** The most words a name has that begins with the first word of this form; 0 when none does. */
  int longestName(String form) {
    return longestName.getOrDefault(words(form)[0], 0);
  }

  /**
   * The most words an office has that begins with the first word of this form; 0 when none does.
   */
  int longestOffice(String form) {
    return longestOffice.getOrDefault(words(form)[0], 0);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The record behind an actor, if it came from the lexicon. */
  Optional<LexiconEntry> entry(Actor actor) {
    return Optional.ofNullable(byKey.get(actor.key()));
  }

  Actor of(State state) {
    return KnownActors.of(state);
  }

  Actor of(Person person) {
    return KnownActors.of(person);
  }

  Actor of(Organisation organisation) {
    return KnownActors.of(organisation);
  }

  Topic of(org.demarche.lexicon.Topic topic) {
    List<Actor> about = topic.states().stream().map(this::state).flatMap(Optional::stream).toList();
    return KnownActors.of(topic, about);
  }

  /** A capital means the state, a residence or ministry the institution in it. */
  Optional<Actor> of(Metonym metonym) {
    Optional<Actor> state = state(metonym.state());
    boolean seat = metonym.kind().equals("capital") || metonym.kind().equals("seat");
    boolean whole =
        metonym.denotes() == Denotation.STATE || metonym.denotes() == Denotation.HEAD_OF_STATE;
    if (state.isPresent() && (whole || (seat && metonym.denotes() == Denotation.GOVERNMENT))) {
      return state;
    }
    return organisation(metonym.organisation()).or(() -> state);
  }

  Optional<Actor> state(@Nullable String key) {
    return key == null ? Optional.empty() : lexicon.stateByKey(key).map(this::of);
  }

  Optional<Actor> organisation(@Nullable String key) {
    return key == null ? Optional.empty() : lexicon.organisationByKey(key).map(this::of);
  }
}
