package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Offices with a name ("Russian Foreign Minister Sergei Lavrov"), beside one ("Jorge Castaneda, a
 * former Mexican foreign minister") and without ("the US secretary of state": whoever held it on
 * the date).
 */
final class Offices implements MentionStep {

  private static final double NAMED = 0.95;
  private static final double FROM_LEXICON = 0.8;
  private static final double UNKNOWN_HOLDER = 0.6;

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (OfficePhrase phrase : OfficePhrase.of(draft, sentence)) {
        if (phrase.name() != null) {
          named(draft, phrase, phrase.name());
        } else {
          nameless(draft, phrase);
        }
      }
    }
  }

  private static void named(Draft draft, OfficePhrase phrase, NounPhrase name) {
    Actor person = person(draft, phrase, name);
    draft.aliases().putIfAbsent(name.span().of(draft.document().text()), person);
    describe(draft, phrase, person);
    List<Actor> behalf = draft.behalf(person);
    boolean before = phrase.title().first() <= name.first();
    if (!before) {
      draft.absorb(name, Mention.Kind.NAME, person, behalf, NAMED);
      draft.absorb(phrase.title(), Mention.Kind.OFFICE, person, behalf, NAMED);
      return;
    }
    Sentence sentence = name.sentence();
    NounPhrase whole = new NounPhrase(sentence, phrase.title().first(), name.last());
    if (phrase.nameInside()) {
      draft.drop(whole);
    }
    draft.drop(phrase.title());
    draft.drop(name);
    draft.add(whole, Mention.Kind.NAME, person, behalf, NAMED);
  }

  /** The person of that name who fits the office; else somebody new. */
  private static Actor person(Draft draft, OfficePhrase phrase, NounPhrase name) {
    String text = Surfaces.of(name.sentence(), draft.document().text(), name.first(), name.last());
    Actor of = phrase.of();
    List<Actor> people = draft.directory().people(text);
    Optional<Actor> fit =
        people.stream()
            .filter(p -> of != null && draft.directory().everHeld(p, phrase.office(), of))
            .findFirst()
            .or(() -> people.stream().filter(p -> fits(draft, p, phrase, of)).findFirst());
    if (fit.isPresent()) {
      return fit.get();
    }
    boolean whole = name.first() < name.last();
    Optional<Actor> there =
        draft
            .covering(name.sentence(), name.last())
            .map(Mention::referent)
            .filter(r -> r instanceof Actor a && a.type() == ActorType.PERSON)
            .map(r -> (Actor) r)
            .filter(a -> of == null || !people.contains(a) || draft.directory().everServed(a, of));
    if (there.isPresent()) {
      return there.get();
    }
    Optional<Actor> only = of == null && whole ? people.stream().findFirst() : Optional.empty();
    return only.or(() -> named(draft, text))
        .orElseGet(() -> new Actor("person/" + Slugs.of(text), text, ActorType.PERSON, null));
  }

  /** Somebody the article has named in full before. */
  private static Optional<Actor> named(Draft draft, String lastName) {
    return draft.all().stream()
        .map(Mention::referent)
        .filter(r -> r instanceof Actor a && a.type() == ActorType.PERSON)
        .map(r -> (Actor) r)
        .filter(a -> a.label().endsWith(" " + lastName))
        .findFirst();
  }

  private static boolean fits(Draft draft, Actor person, OfficePhrase phrase, @Nullable Actor of) {
    if (of == null) {
      return draft.directory().servedAs(person, phrase.office()).isPresent();
    }
    return draft.directory().everServed(person, of);
  }

  /** What the phrase tells of its holder outweighs the lexicon. */
  private static void describe(Draft draft, OfficePhrase phrase, Referent person) {
    Profile profile = draft.profile(person);
    profile.titles.add("person");
    profile.titles.add(phrase.office().noun());
    Actor of = employer(draft, phrase, person);
    if (of != null) {
      profile.state = draft.directory().stateOf(of).orElse(null);
    }
    if (phrase.former()) {
      profile.behalf = leads(phrase) ? List.of() : movements(draft, person);
    } else if (of != null && (profile.behalf == null || profile.behalf.isEmpty())) {
      profile.office = phrase.office();
      profile.behalf =
          Stream.concat(
                  movements(draft, person).stream(),
                  draft.directory().represented(phrase.office(), of).stream())
              .distinct()
              .toList();
    }
  }

  /** Whether the phrase's office is one in a movement: "the Hamas leader", "opposition leader". */
  private static boolean leads(OfficePhrase phrase) {
    boolean state =
        phrase.of() == null
            || phrase.of().type() == ActorType.STATE
            || phrase.of().type() == ActorType.GOVERNMENT;
    return phrase.office().role().leadsMovement() || !state;
  }

  private static List<Actor> movements(Draft draft, Referent person) {
    return person instanceof Actor actor ? draft.directory().movements(actor) : List.of();
  }

  private static @Nullable Actor employer(Draft draft, OfficePhrase phrase, Referent person) {
    Actor of = phrase.of();
    return of == null && person instanceof Actor actor
        ? draft.directory().servedAs(actor, phrase.office()).orElse(null)
        : of;
  }

  private static void nameless(Draft draft, OfficePhrase phrase) {
    Actor of = phrase.of();
    if (of == null || isPlural(phrase)) {
      return; // several: ActorNouns takes them, with all the states before them
    }
    Optional<Actor> holder =
        phrase.former() || phrase.indefinite()
            ? Optional.empty()
            : draft.directory().holder(phrase.office(), of);
    Referent referent = holder.isPresent() ? holder.get() : unknown(draft, phrase);
    describe(draft, phrase, referent);
    double confidence = holder.isPresent() ? FROM_LEXICON : UNKNOWN_HOLDER;
    draft.absorb(phrase.title(), Mention.Kind.OFFICE, referent, draft.behalf(referent), confidence);
  }

  private static boolean isPlural(OfficePhrase phrase) {
    String tag = phrase.title().head().tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  private static Referent unknown(Draft draft, OfficePhrase phrase) {
    return new Unresolved(label(draft, phrase.title()));
  }

  /** The words of the phrase without its article. */
  static String label(Draft draft, NounPhrase phrase) {
    List<String> articles = new ArrayList<>(List.of("a", "an", "the", "this", "these", "those"));
    Sentence sentence = phrase.sentence();
    int first = phrase.first();
    if (first < phrase.last()
        && articles.contains(sentence.token(first).form().toLowerCase(Locale.ROOT))) {
      first++;
    }
    return Surfaces.of(sentence, draft.document().text(), first, phrase.last());
  }
}
