package org.demarche.claim.learned;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Pairs of a labelled sentence that its label does not relate: the pair turned round, and either
 * member with some other noun of the sentence.
 */
final class UnrelatedPairs {

  /** Others of each sentence: few, or they would swamp the pairs that are related. */
  private static final int MOST_OTHERS = 3;

  /**
   * @param source does nothing to
   * @param target this
   */
  record Pair(Span source, Span target) {}

  private UnrelatedPairs() {}

  static List<Pair> of(Document document, LabelledPair labelled, EventClass type) {
    Span source = labelled.source();
    Span target = labelled.target();
    List<Pair> pairs = new ArrayList<>();
    if (!EventClass.MUTUAL.contains(type)) {
      pairs.add(new Pair(target, source));
    }
    for (Span other : others(document, source, target)) {
      pairs.add(new Pair(other, target));
      pairs.add(new Pair(other, source));
      pairs.add(new Pair(source, other));
    }
    return pairs;
  }

  private static List<Span> others(Document document, Span source, Span target) {
    List<Span> others = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isActorLike(sentence, token)
            && !token.span().overlaps(source)
            && !token.span().overlaps(target)) {
          others.add(token.span());
        }
      }
    }
    return others.subList(0, Math.min(MOST_OTHERS, others.size()));
  }

  /** Heads of noun phrases, less those joined by "and" to something: they share its relation. */
  private static boolean isActorLike(Sentence sentence, Token token) {
    boolean compound = token.is("compound") || token.is("nn") || token.is("conj");
    boolean timeOrPlace =
        sentence
            .nameAt(token)
            .filter(n -> n.type().equals("DATE") || n.type().equals("TIME"))
            .isPresent();
    return token.isNoun() && !compound && !timeOrPlace;
  }
}
