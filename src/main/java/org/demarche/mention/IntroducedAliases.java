package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;

/** "the Community of Latin American and Caribbean States (CELAC)": from here on CELAC is that. */
final class IntroducedAliases implements MentionStep {

  private static final int LONGEST_ACRONYM = 8;
  private static final double CONFIDENCE = 0.85;

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isBracketed(sentence, token)) {
          longForm(draft, sentence, token).ifPresent(p -> introduce(draft, p, token));
        }
      }
    }
  }

  private static boolean isBracketed(Sentence sentence, Token token) {
    String form = token.form();
    int at = token.index();
    return at > 1
        && at + 1 < sentence.tokens().size()
        && form.length() > 1
        && form.length() <= LONGEST_ACRONYM
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0))
        && sentence.token(at - 1).form().equals("(")
        && sentence.token(at + 1).form().equals(")");
  }

  private static void introduce(Draft draft, NounPhrase name, Token acronym) {
    Sentence sentence = name.sentence();
    String text = draft.document().text();
    String full = Surfaces.of(sentence, text, name.first(), name.last());
    Referent known =
        actorOf(draft, full)
            .or(() -> actorOf(draft, acronym.form()))
            .orElseGet(
                () ->
                    new Actor(
                        "organisation/" + Slugs.of(full), full, ActorType.ORGANIZATION, null));
    draft.aliases().put(acronym.form(), known);
    draft.absorb(name, Mention.Kind.NAME, known, draft.behalf(known), CONFIDENCE);
    NounPhrase brackets = new NounPhrase(sentence, acronym.index(), acronym.index());
    draft.add(brackets, Mention.Kind.NAME, known, draft.behalf(known), CONFIDENCE);
  }

  private static Optional<Referent> actorOf(Draft draft, String surface) {
    List<Sense> senses = draft.directory().lookup(surface);
    return senses.size() == 1 ? Optional.of(senses.get(0).referent()) : Optional.empty();
  }

  /** The words before the bracket whose initials, small words aside, are the acronym's letters. */
  private static Optional<NounPhrase> longForm(Draft draft, Sentence sentence, Token acronym) {
    String letters = acronym.form().replace(".", "").toLowerCase(Locale.ROOT);
    StringBuilder initials = new StringBuilder();
    for (int i = acronym.index() - 2; i >= 0 && initials.length() <= letters.length(); i--) {
      Token word = sentence.token(i);
      if (Surfaces.isCapitalised(word)) {
        initials.insert(0, Character.toLowerCase(word.form().charAt(0)));
        if (agrees(initials.toString(), letters)) {
          return Optional.of(new NounPhrase(sentence, i, acronym.index() - 2));
        }
      } else if (word.is("punct") || word.isVerb()) {
        break;
      }
    }
    return covered(draft, sentence, acronym);
  }

  /** All letters, or for a translated name ("CELAC") the first and most of the others in order. */
  private static boolean agrees(String initials, String letters) {
    return initials.equals(letters);
  }

  private static Optional<NounPhrase> covered(Draft draft, Sentence sentence, Token acronym) {
    return draft
        .covering(sentence, acronym.index() - 2)
        .filter(m -> m.referent() instanceof Actor actor && actor.type() != ActorType.PERSON)
        .filter(m -> m.span().length() > acronym.form().length())
        .map(draft::phrase);
  }
}
