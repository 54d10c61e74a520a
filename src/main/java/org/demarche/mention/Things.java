package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Name;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Common nouns that are no actors but may be what "it" or "them" means ("the bill", "missiles"):
 * when such a thing is the likelier antecedent, the pronoun means no actor.
 */
final class Things {

  private static final Set<String> ROLES = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "conj");
  private static final Set<String> TIMES_AND_NUMBERS =
      Set.of("DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT");
  private static final String SINGULAR = "thing";
  private static final String PLURAL = "things";

  private Things() {}

  /** Registers the things the sentence names with the draft; none is a mention of its own. */
  static void collect(Draft draft, Sentence sentence) {
    for (NounPhrase phrase : draft.phrases(sentence)) {
      Token noun = sentence.token(phrase.last());
      if (isThing(draft, sentence, phrase, noun)) {
        Referent thing = new Unresolved(noun.lemma().toLowerCase(Locale.ROOT));
        draft.profile(thing).titles.add(noun.tag().equals("NN") ? SINGULAR : PLURAL);
        draft.addThing(
            new Mention(
                sentence.index(),
                phrase.span(),
                noun.index(),
                Mention.Kind.DESCRIPTION,
                thing,
                List.of(),
                1));
      }
    }
  }

  static boolean isOne(Profile profile) {
    return profile.titles.contains(SINGULAR);
  }

  static boolean areSeveral(Profile profile) {
    return profile.titles.contains(PLURAL);
  }

  private static boolean isThing(Draft draft, Sentence sentence, NounPhrase phrase, Token noun) {
    Optional<Name> name = sentence.nameAt(noun);
    return (noun.tag().equals("NN") || noun.tag().equals("NNS"))
        && ROLES.contains(noun.dependency())
        && !Surfaces.isCapitalised(noun)
        && ActorNoun.of(noun).filter(n -> !UnresolvedPhrases.isThing(noun, n)).isEmpty()
        && draft.directory().longestOffice(noun.lemma()) == 0
        && name.filter(n -> TIMES_AND_NUMBERS.contains(n.type())).isEmpty()
        && draft.headedBy(sentence, noun.index()).isEmpty()
        && draft.headedBy(sentence, phrase.head().index()).isEmpty();
  }
}
