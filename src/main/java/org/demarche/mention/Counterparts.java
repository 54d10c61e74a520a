package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/** "his Mexican counterpart (Marcelo Ebrard)": the holder of the same office elsewhere. */
final class Counterparts implements AnaphoraRule {

  private static final Set<String> NOUNS = Set.of("counterpart", "opposite number");

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    if (!NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return;
    }
    Optional<NounPhrase> around = draft.phraseAt(sentence, token.index());
    if (around.isEmpty()) {
      return;
    }
    NounPhrase phrase = around.get();
    Optional<Actor> state = stateBefore(draft, phrase, token);
    Optional<Mention> named = namedAfter(draft, sentence, phrase, token);
    Optional<OfficeTitle> office = possessorsOffice(draft, sentence, phrase, token);
    if (named.isPresent()) {
      bindNamed(draft, phrase, named.get(), office, state);
    } else {
      bindHolder(draft, new NounPhrase(sentence, phrase.first(), token.index()), office, state);
    }
  }

  private static void bindNamed(
      Draft draft,
      NounPhrase phrase,
      Mention named,
      Optional<OfficeTitle> office,
      Optional<Actor> state) {
    Profile profile = draft.profile(named.referent());
    if (profile.behalf == null && state.isPresent() && office.isPresent()) {
      profile.office = office.get();
      profile.state = state.get();
      profile.titles.add(office.get().noun());
      List<Actor> known = draft.behalf(named.referent());
      profile.behalf =
          known.isEmpty() ? draft.directory().represented(office.get(), state.get()) : known;
    }
    NounPhrase name = draft.phrase(named);
    NounPhrase whole =
        new NounPhrase(phrase.sentence(), phrase.first(), Math.max(phrase.last(), name.last()));
    List<Actor> behalf = draft.behalf(named.referent());
    draft.remove(named);
    draft.add(whole, named.kind(), named.referent(), behalf, named.confidence());
  }

  private static void bindHolder(
      Draft draft, NounPhrase phrase, Optional<OfficeTitle> office, Optional<Actor> state) {
    if (state.isEmpty()) {
      return;
    }
    Optional<Actor> holder = office.flatMap(o -> draft.directory().holder(o, state.get()));
    if (holder.isPresent()) {
      Actor person = holder.get();
      draft.add(phrase, Mention.Kind.DESCRIPTION, person, draft.behalf(person), 0.75);
      return;
    }
    String label =
        draft.directory().adjective(state.get())
            + " "
            + office.map(OfficeTitle::surface).orElse("counterpart");
    Referent unknown = new Unresolved(label);
    List<Actor> behalf =
        office.map(o -> draft.directory().represented(o, state.get())).orElse(List.of(state.get()));
    draft.profile(unknown).titles.add("person");
    draft.profile(unknown).behalf = behalf;
    draft.add(phrase, Mention.Kind.DESCRIPTION, unknown, behalf, 0.6);
  }

  private static Optional<Actor> stateBefore(Draft draft, NounPhrase phrase, Token noun) {
    for (Mention mention : draft.inside(phrase)) {
      boolean before = mention.span().end() <= noun.span().begin();
      if (before && mention.referent() instanceof Actor actor && actor.type() == ActorType.STATE) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** The person named right behind the noun, or after a comma. */
  private static Optional<Mention> namedAfter(
      Draft draft, Sentence sentence, NounPhrase phrase, Token noun) {
    List<Integer> starts = new ArrayList<>(List.of(noun.index() + 1));
    if (noun.index() + 1 < sentence.tokens().size()
        && sentence.token(noun.index() + 1).form().equals(",")) {
      starts.add(noun.index() + 2);
    }
    for (int start : starts) {
      if (start < sentence.tokens().size()) {
        Optional<Mention> mention = draft.covering(sentence, start);
        boolean starts1 =
            mention
                .filter(m -> m.span().begin() == sentence.token(start).span().begin())
                .filter(m -> Pronouns.isPerson(m.referent(), draft.profile(m.referent())))
                .isPresent();
        boolean apposed =
            start <= phrase.last()
                || mention.filter(m -> sentence.token(m.head()).is("appos")).isPresent();
        if (starts1 && apposed) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  /** The office of "his", of "Lavrov's", else of the subject of the clause. */
  private static Optional<OfficeTitle> possessorsOffice(
      Draft draft, Sentence sentence, NounPhrase phrase, Token noun) {
    Optional<Mention> possessor =
        phrase.tokens().stream()
            .filter(t -> t.is("poss") && t.index() < noun.index())
            .findFirst()
            .flatMap(t -> draft.headedBy(sentence, t.index()));
    if (possessor.isEmpty()) {
      possessor =
          Grammar.verbOf(sentence, phrase.head())
              .flatMap(v -> Grammar.subjectOf(sentence, v))
              .filter(s -> !phrase.covers(s.index()))
              .flatMap(s -> draft.headedBy(sentence, s.index()));
    }
    return possessor.flatMap(m -> office(draft, m.referent()));
  }

  private static Optional<OfficeTitle> office(Draft draft, Referent referent) {
    OfficeTitle told = draft.profile(referent).office;
    if (told != null) {
      return Optional.of(told);
    }
    return referent instanceof Actor actor
        ? draft.directory().offices(actor).stream().findFirst()
        : Optional.empty();
  }
}
