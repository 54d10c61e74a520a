package org.demarche.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.article.Article;
import org.demarche.claim.HashedLogisticTrainer.Example;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** The words of an article beside its marked cues: what {@link TieModels} are learnt from. */
final class TieExamples {

  /** What a cue of several words does not hang on. */
  private static final Set<String> MINOR =
      Set.of("aux", "auxpass", "punct", "neg", "det", "prep", "advmod", "cc", "modal");

  private final List<Example> content = new ArrayList<>();
  private final List<Example> begin = new ArrayList<>();
  private final List<Example> end = new ArrayList<>();
  private final List<Example> speaker = new ArrayList<>();

  TieExamples(ClaimLexicon lexicon, AttributionTrainer.Marked marked) {
    Article article = marked.document().article();
    for (Sentence sentence : marked.document().sentences()) {
      SentenceMentions scope = SentenceMentions.of(marked.document(), sentence, marked.mentions());
      TieFeatures features = null;
      for (AttributionTrainer.Gold gold : marked.gold()) {
        BitSet cue = words(article, sentence, gold.cue());
        BitSet inside = words(article, sentence, gold.content());
        if (!cue.isEmpty() && !inside.isEmpty()) {
          features = features == null ? new TieFeatures(lexicon, scope, marked.quotes()) : features;
          BitSet source = words(article, sentence, gold.source());
          add(features, head(sentence, cue), inside, source);
        }
      }
    }
  }

  private static BitSet words(Article article, Sentence sentence, BitSet points) {
    BitSet words = new BitSet();
    for (Token token : sentence.tokens()) {
      if (AttributionTrainer.points(article, token.span()).intersects(points)) {
        words.set(token.index());
      }
    }
    return words;
  }

  /** The word of the cue that stands highest in the tree. */
  private static int head(Sentence sentence, BitSet cue) {
    int best = -1;
    int bestDepth = Integer.MAX_VALUE;
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      int depth = depth(sentence, i) + (MINOR.contains(sentence.token(i).dependency()) ? 1000 : 0);
      if (depth < bestDepth) {
        best = i;
        bestDepth = depth;
      }
    }
    return best;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    int at = token;
    while (at >= 0 && depth <= sentence.tokens().size()) {
      at = sentence.token(at).head();
      depth++;
    }
    return depth;
  }

  private void add(TieFeatures features, int cue, BitSet inside, BitSet source) {
    TieFeatures.Beside beside = features.beside(cue);
    for (int i = 0; i < features.size(); i++) {
      beside.at(i);
      boolean begins = inside.get(i) && (i == 0 || !inside.get(i - 1));
      boolean ends = inside.get(i) && !inside.get(i + 1);
      content.add(new Example(beside.content().toArray(), inside.get(i)));
      begin.add(new Example(beside.edge(true).toArray(), begins));
      end.add(new Example(beside.edge(false).toArray(), ends));
      speaker.add(new Example(beside.speaker().toArray(), source.get(i)));
    }
  }

  /**
   * @param cost inverse of the weight of the penalty
   */
  static TieModels train(List<TieExamples> articles, double cost) {
    return new TieModels(
        train(articles, e -> e.content, cost),
        train(articles, e -> e.begin, cost),
        train(articles, e -> e.end, cost),
        train(articles, e -> e.speaker, cost));
  }

  private static HashedLogistic train(
      List<TieExamples> articles, Function<TieExamples, List<Example>> which, double cost) {
    List<Example> all = articles.stream().flatMap(a -> which.apply(a).stream()).toList();
    return HashedLogisticTrainer.train(all, cost);
  }
}
