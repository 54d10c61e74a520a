package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** "Bush visited Dubai": a city abroad is the state it lies in, as the target of the visit. */
final class VisitedCities implements MentionStep {

  private static final Set<String> VISITING = Set.of("visit", "tour");
  private static final double CONFIDENCE = 0.45;

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.is("dobj") && sentence.head(token).filter(VisitedCities::isVisit).isPresent()) {
          draft
              .phraseAt(sentence, token.index())
              .filter(draft::isFree)
              .ifPresent(p -> visited(draft, p));
        }
      }
    }
  }

  private static boolean isVisit(Token verb) {
    return verb.isVerb() && VISITING.contains(verb.lemma());
  }

  private static void visited(Draft draft, NounPhrase city) {
    Sentence sentence = city.sentence();
    String name = Surfaces.of(sentence, draft.document().text(), city.first(), city.last());
    Optional<Actor> state = draft.directory().stateOfCity(name);
    Optional<Actor> visitor =
        Grammar.verbOf(sentence, city.head())
            .flatMap(v -> Grammar.subjectOf(sentence, v))
            .flatMap(s -> draft.headedBy(sentence, s.index()))
            .flatMap(m -> stateOf(draft, m));
    state
        .filter(s -> visitor.filter(v -> !v.equals(s)).isPresent())
        .ifPresent(s -> draft.add(city, Mention.Kind.METONYM, s, draft.behalf(s), CONFIDENCE));
  }

  private static Optional<Actor> stateOf(Draft draft, Mention mention) {
    return mention.referent() instanceof Actor actor
        ? Optional.ofNullable(draft.profile(actor).state).or(() -> draft.directory().stateOf(actor))
        : Optional.empty();
  }
}
