package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/** "the League" and "League officials" after "the Arab League": a capital keeps the name. */
final class ShortNames implements MentionStep {

  private static final double CONFIDENCE = 0.75;

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Token token : sentence.tokens()) {
        NounPhrase word = new NounPhrase(sentence, token.index(), token.index());
        boolean name = token.tag().startsWith("NNP") && ActorNoun.of(token).isPresent();
        if (name && Surfaces.isCapitalised(token) && draft.isFree(word)) {
          bearer(draft, word)
              .ifPresent(a -> draft.add(word, Mention.Kind.NAME, a, draft.behalf(a), CONFIDENCE));
        }
      }
    }
  }

  /** The body named last before whose longer name ends with the word. */
  private static Optional<Actor> bearer(Draft draft, NounPhrase word) {
    String ending = " " + word.span().of(draft.document().text()).toLowerCase(Locale.ROOT);
    Actor found = null;
    for (Mention mention : draft.all()) {
      boolean before = mention.span().end() <= word.span().begin();
      if (before && mention.referent() instanceof Actor actor && isBody(actor)) {
        boolean same = actor.label().toLowerCase(Locale.ROOT).endsWith(ending);
        found = same ? actor : found;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isBody(Actor actor) {
    return actor.type() != ActorType.PERSON
        && actor.type() != ActorType.STATE
        && actor.type() != ActorType.GROUP;
  }
}
