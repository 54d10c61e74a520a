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
    TieFeatures.Beside beside = features.beside(cue);
    for (int i = 0; i < size; i++) {
      beside.at(i);
      before[i + 1] = before[i] + beside.content().score(models.content());
      begin[i] = beside.edge(true).score(models.begin());
      end[i] = beside.edge(false).score(models.end());
      speaker[i] = beside.speaker().score(models.speaker());
    }
    this.best = findBest();
  }

  /** From the right: the best place to end at or after each word goes with it. */
  private Stretch findBest() {
    Stretch found = new Stretch(size - 1, size - 1);
    int last = size - 1;
    for (int i = size - 1; i >= 0; i--) {
      last = before[i + 1] + end[i] >= before[last + 1] + end[last] ? i : last;
      if (score(i, last) >= score(found.first(), found.last())) {
        found = new Stretch(i, last);
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
