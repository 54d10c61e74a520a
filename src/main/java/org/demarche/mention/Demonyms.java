package org.demarche.mention;

import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** Drops an adjective of nationality unless what it modifies is a deed ("Israeli accusations"). */
final class Demonyms implements MentionStep {

  private static final double OF_A_DEED = 0.6;

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Mention mention : draft.mentions(sentence)) {
        Token head = sentence.token(mention.head());
        if (mention.kind() == Mention.Kind.DEMONYM && isModifier(sentence, head)) {
          judge(draft, sentence, mention, head);
        }
      }
    }
  }

  private static boolean isModifier(Sentence sentence, Token head) {
    Token first = Grammar.firstConjunct(sentence, head);
    return head.tag().startsWith("JJ") || first.is("nmod") || first.is("compound");
  }

  private static void judge(Draft draft, Sentence sentence, Mention mention, Token head) {
    Token first = Grammar.firstConjunct(sentence, head);
    Optional<Token> noun = sentence.head(first).filter(n -> n.isNoun() && n.index() > head.index());
    draft.remove(mention);
    if (noun.filter(n -> DeedNouns.isDeed(n) || n.lemma().equals("counterpart")).isPresent()) {
      draft.put(
          new Mention(
              mention.sentence(),
              mention.span(),
              mention.head(),
              mention.kind(),
              mention.referent(),
              mention.onBehalfOf(),
              OF_A_DEED));
    }
  }
}
