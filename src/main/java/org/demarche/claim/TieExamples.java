package org.demarche.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.demarche.claim.HashedLogisticTrainer.Example;

/** The words of an article beside its marked cues: what {@link TieModels} are learnt from. */
final class TieExamples {

  private final List<Example> content = new ArrayList<>();
  private final List<Example> begin = new ArrayList<>();
  private final List<Example> end = new ArrayList<>();
  private final List<Example> speaker = new ArrayList<>();

  TieExamples(ClaimLexicon lexicon, AttributionTrainer.Marked marked) {
    for (MarkedSentence sentence : marked.sentences()) {
      if (!sentence.marks().isEmpty()) {
        SentenceMentions scope =
            SentenceMentions.of(marked.document(), sentence.sentence(), marked.mentions());
        TieFeatures features = new TieFeatures(lexicon, scope, marked.quotes());
        sentence.marks().forEach(m -> add(features, m.cue(), m.content(), m.source()));
      }
    }
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
