package org.demarche.claim;

import java.util.function.IntPredicate;

/**
 * What a word that may attribute does to the words of its sentence, in log-odds: which stretch is
 * the content, which word names the source.
 */
final class TieScores {

  /** A stretch of tokens, both ends included. */
  record Stretch(int first, int last) {}

  private final int size;
  private final double[] before;
  private final double[] begin;
  private final double[] end;
  private final double[] speaker;
  private final Stretch best;

  TieScores(TieFeatures features, TieModels models, int cue) {
    this.size = features.size();
    this.before = new double[size + 1];
    this.begin = new double[size];
    this.end = new double[size];
    this.speaker = new double[size];
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + models.content().score(features.content(cue, i));
      begin[i] = models.begin().score(features.edge(cue, i, true));
      end[i] = models.end().score(features.edge(cue, i, false));
      speaker[i] = models.speaker().score(features.speaker(cue, i));
    }
    this.best = findBest();
  }

  private Stretch findBest() {
    Stretch found = new Stretch(0, size - 1);
    for (int i = 0; i < size; i++) {
      for (int j = i; j < size; j++) {
        if (score(i, j) > score(found.first(), found.last())) {
          found = new Stretch(i, j);
        }
      }
    }
    return found;
  }

  /** The most probable content. */
  Stretch best() {
    return best;
  }

  /** How probable the stretch is as content; to compare stretches of one cue by. */
  double score(int first, int last) {
    return before[last + 1] - before[first] + begin[first] + end[last];
  }

  double speaker(int token) {
    return speaker[token];
  }

  /** The most probable source among some words; -1 when there are none. */
  int speaker(IntPredicate among) {
    int found = -1;
    for (int i = 0; i < size; i++) {
      if (among.test(i) && (found < 0 || speaker[i] > speaker[found])) {
        found = i;
      }
    }
    return found;
  }
}
