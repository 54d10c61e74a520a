package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Denotation;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconEntry;
import org.demarche.lexicon.Metonym;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.OrganisationType;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.State;

/** Makes actors and topics of the lexicon's records; the same record always gives the same key. */
final class LexiconActors {

  private final Lexicon lexicon;
  private final Map<String, LexiconEntry> byKey = new HashMap<>();

  LexiconActors(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon.data().states().forEach(s -> byKey.put(of(s).key(), s));
    lexicon.data().people().forEach(p -> byKey.put(of(p).key(), p));
    lexicon.data().organisations().forEach(o -> byKey.put(of(o).key(), o));
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

  Optional<Actor> state(@org.jspecify.annotations.Nullable String key) {
    return key == null ? Optional.empty() : lexicon.stateByKey(key).map(this::of);
  }

  Optional<Actor> organisation(@org.jspecify.annotations.Nullable String key) {
    return key == null ? Optional.empty() : lexicon.organisationByKey(key).map(this::of);
  }
}
