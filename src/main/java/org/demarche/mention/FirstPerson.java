package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/** Inside a quotation "I" is the speaker and "we" those the speaker speaks for. */
final class FirstPerson {

  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final double SURE = 0.8;
  private static final double LIKELY = 0.65;
  private static final double GUESS = 0.4;

  private final Draft draft;
  private final Discourse discourse;

  FirstPerson(Draft draft, Discourse discourse) {
    this.draft = draft;
    this.discourse = discourse;
  }

  void resolve() {
    for (Sentence sentence : draft.sentences()) {
      for (Token token : sentence.tokens()) {
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean singular = SINGULAR.contains(form);
        if (token.isPronoun() && (singular || PLURAL.contains(form))) {
          Optional<Span> quotation = discourse.quotationAt(token);
          quotation
              .flatMap(discourse::speaker)
              .ifPresent(speaker -> settle(sentence, token, speaker, singular));
        }
      }
    }
  }

  private void settle(Sentence sentence, Token token, Mention speaker, boolean singular) {
    Referent referent = speaker.referent();
    List<Actor> behalf = speaker.onBehalfOf();
    boolean person =
        referent instanceof Unresolved
            || (referent instanceof Actor actor && actor.type() == ActorType.PERSON);
    double confidence = SURE;
    if (!singular && person) {
      confidence = behalf.isEmpty() ? GUESS : LIKELY;
      referent = behalf.isEmpty() ? referent : behalf.get(behalf.size() - 1);
      behalf = draft.behalf(referent);
    }
    NounPhrase phrase = new NounPhrase(sentence, token.index(), token.index());
    draft.add(phrase, Mention.Kind.PRONOUN, referent, behalf, confidence * speaker.confidence());
  }
}
