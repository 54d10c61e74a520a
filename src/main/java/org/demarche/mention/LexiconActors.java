package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Denotation;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.demarche.lexicon.LexiconEntry;
import org.demarche.lexicon.Metonym;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.OrganisationType;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.Slugs;
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
    String key = "state/" + state.key().toLowerCase(Locale.ROOT);
    return new Actor(key, state.name(), ActorType.STATE, state.wikidata());
  }

  Actor of(Person person) {
    return new Actor("person/" + person.key(), person.name(), ActorType.PERSON, person.wikidata());
  }

  Actor of(Organisation organisation) {
    return new Actor(
        organisationKey(organisation),
        organisation.name(),
        organisation.type().actorType(),
        organisation.wikidata());
  }

  /** "government/ru", "ministry/ru-foreign-affairs", "organisation/nato". */
  private static String organisationKey(Organisation organisation) {
    String key = organisation.key();
    String state = organisation.state();
    String portfolio = organisation.portfolio();
    String suffix = state == null ? "" : "-" + state.toLowerCase(Locale.ROOT);
    if (state != null && key.equals("government" + suffix)) {
      return "government/" + suffix.substring(1);
    }
    if (state != null && key.equals("parliament" + suffix)) {
      return "parliament/" + suffix.substring(1);
    }
    if (portfolio != null && organisation.type() == OrganisationType.MINISTRY && state != null) {
      return "ministry/" + suffix.substring(1) + "-" + Slugs.of(portfolio);
    }
    return "organisation/" + key;
  }

  Topic of(org.demarche.lexicon.Topic topic) {
    List<Actor> about = topic.states().stream().map(this::state).flatMap(Optional::stream).toList();
    return new Topic("topic/" + topic.key(), topic.name(), null, about);
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
