package org.demarche.claim;

import java.util.List;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * A word that triggers a frame in a sentence.
 *
 * @param frame what it says
 * @param token the word
 */
record Predicate(Frame frame, Token token) {

  /** The predicates of a sentence, at most one frame a word: the most specific that fits. */
  static List<Predicate> in(Sentence sentence, ClaimLexicon lexicon) {
    List<Predicate> all =
        sentence.tokens().stream().flatMap(t -> at(sentence, t, lexicon).stream()).toList();
    return all.stream()
        .filter(p -> all.stream().noneMatch(verb -> verb.says(sentence, p, lexicon)))
        .toList();
  }

  /** "Severed ties with Qatar": what the verb does with the noun, the noun does not do as well. */
  private boolean says(Sentence sentence, Predicate noun, ClaimLexicon lexicon) {
    return noun.frame.pos() == Frame.Pos.N
        && frame.pos() == Frame.Pos.V
        && Grammar.objects(sentence, token).contains(noun.token)
        && frame.requires().stream()
            .anyMatch(
                s -> s.role() == Slot.Role.OBJ && lexicon.isWord(s.word(), noun.token.lemma()))
        && !Arguments.fill(sentence, this, frame.target()).isEmpty();
  }

  private static Optional<Predicate> at(Sentence sentence, Token token, ClaimLexicon lexicon) {
    return pos(token)
        .flatMap(
            pos ->
                lexicon.frames(token.lemma(), pos).stream()
                    .filter(f -> !isNaming(sentence, token, f))
                    .filter(
                        f ->
                            f.requires().stream()
                                .allMatch(s -> stands(sentence, token, s, lexicon)))
                    .findFirst())
        .map(frame -> new Predicate(frame, token));
  }

  /** "Called it a snub" is no telephone call. */
  private static boolean isNaming(Sentence sentence, Token verb, Frame frame) {
    return frame.relation() == Relation.CALLS && sentence.child(verb, "oprd").isPresent();
  }

  private static Optional<Frame.Pos> pos(Token token) {
    if (token.isVerb()) {
      return Optional.of(Frame.Pos.V);
    }
    if (token.isNoun()) {
      // "Foreign Support Group": a capitalised noun inside a name is no predicate.
      return token.tag().startsWith("NNP") ? Optional.empty() : Optional.of(Frame.Pos.N);
    }
    return token.tag().startsWith("JJ") ? Optional.of(Frame.Pos.A) : Optional.empty();
  }

  private static boolean stands(Sentence sentence, Token token, Slot slot, ClaimLexicon lexicon) {
    return switch (slot.role()) {
      case PREP -> child(sentence, token, slot.word(), "prep", "dative", "agent");
      case PRT -> child(sentence, token, slot.word(), "prt", "advmod", "prep");
      case ADV -> child(sentence, token, slot.word(), "advmod", "prt");
      case OBJ ->
          Grammar.objects(sentence, token).stream()
              .anyMatch(o -> slot.word().isEmpty() || lexicon.isWord(slot.word(), o.lemma()));
      case PRED -> Grammar.isPredicated(sentence, token);
      case SUBJ,
          DATIVE,
          POSS,
          SUPPORT,
          COORD,
          COMP,
          COMP_SUBJ,
          COMP_OBJ,
          PURPOSE_OBJ,
          NAMER,
          SPEAKER ->
          false;
    };
  }

  private static boolean child(Sentence sentence, Token token, String lemma, String... labels) {
    return sentence.children(token, labels).stream().anyMatch(c -> c.lemma().equals(lemma));
  }
}
