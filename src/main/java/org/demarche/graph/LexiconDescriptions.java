package org.demarche.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconEntry;
import org.demarche.lexicon.Spelling;
import org.demarche.lexicon.State;
import org.demarche.lexicon.SurfaceKind;
import org.demarche.mention.Actor;

/** What the lexicon knows about the actors that come from it, found by the keys they have. */
public final class LexiconDescriptions implements ActorDescriptions {

  private final Lexicon lexicon;

  public LexiconDescriptions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public ActorDescription describe(Actor actor) {
    return entry(actor).map(this::describe).orElse(ActorDescription.EMPTY);
  }

  @Override
  public boolean knows(Actor actor) {
    return entry(actor).isPresent();
  }

  private Optional<? extends LexiconEntry> entry(Actor actor) {
    int slash = actor.key().indexOf('/');
    String slug = actor.key().substring(slash + 1);
    return switch (actor.key().substring(0, slash)) {
      case "state" -> state(slug);
      case "person" -> lexicon.personByKey(slug);
      case "government" -> state(slug).flatMap(lexicon::governmentOf);
      case "parliament" -> state(slug).flatMap(lexicon::parliamentOf);
      case "ministry" -> ministry(slug);
      case "organisation" -> lexicon.organisationByKey(slug);
      default -> Optional.empty();
    };
  }

  /** Of states with a code the key is in lower case. */
  private Optional<State> state(String slug) {
    return lexicon.stateByKey(slug.toUpperCase(Locale.ROOT)).or(() -> lexicon.stateByKey(slug));
  }

  /** "ru-foreign-affairs": the state, then what the ministry is for. */
  private Optional<? extends LexiconEntry> ministry(String slug) {
    int hyphen = slug.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    String portfolio = slug.substring(hyphen + 1).replace('-', ' ');
    return state(slug.substring(0, hyphen)).flatMap(state -> lexicon.ministryOf(state, portfolio));
  }

  private ActorDescription describe(LexiconEntry entry) {
    List<String> aliases =
        entry.spellings().stream()
            .filter(s -> s.kind() == SurfaceKind.NAME || s.kind() == SurfaceKind.ACRONYM)
            .map(Spelling::text)
            .filter(text -> !text.equals(entry.name()))
            .distinct()
            .toList();
    return new ActorDescription(aliases);
  }
}
