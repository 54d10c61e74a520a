package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.OrganisationType;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.Slugs;
import org.demarche.lexicon.State;

/**
 * The actors and topics that the lexicon's records are; the same record always gives the same key.
 */
public final class KnownActors {

  private KnownActors() {}

  /** The state: "state/ru". */
  public static Actor of(State state) {
    String key = "state/" + state.key().toLowerCase(Locale.ROOT);
    return new Actor(key, state.name(), ActorType.STATE, state.wikidata());
  }

  /** The person: "person/sergei-lavrov". */
  public static Actor of(Person person) {
    return new Actor("person/" + person.key(), person.name(), ActorType.PERSON, person.wikidata());
  }

  /** The organisation: "government/ru", "ministry/ru-foreign-affairs", "organisation/nato". */
  public static Actor of(Organisation organisation) {
    return new Actor(
        key(organisation),
        organisation.name(),
        organisation.type().actorType(),
        organisation.wikidata());
  }

  /**
   * The topic: "topic/minsk-agreements".
   *
   * @param about the states chiefly concerned
   */
  public static Topic of(org.demarche.lexicon.Topic topic, List<Actor> about) {
    return new Topic("topic/" + topic.key(), topic.name(), null, about);
  }

  private static String key(Organisation organisation) {
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
}
