package org.demarche.language.packed;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * Scores the labels with the weights that are not zero. A row is {@code first << 8 | count}: count
 * pairs (label, weight as int bits) from the pair {@code first}.
 */
final class PackedWeights extends OnlineOptimizer {

  private static final long serialVersionUID = 1L;

  private final transient IntBuffer pairs;

  /** Label by label, the weights of the embedding's dimensions. */
  private final transient FloatBuffer dense;

  private final int labels;

  PackedWeights(List<String> labels, IntBuffer pairs, FloatBuffer dense) {
    super(new WeightVector(), 0, 0);
    addLabels(labels);
    this.labels = labels.size();
    this.pairs = pairs;
    this.dense = dense;
  }

  static long row(int first, int count) {
    return (long) first << 8 | count;
  }

  @Override
  public float[] scores(FeatureVector x) {
    float[] scores = new float[labels];
    PackedTemplate.Features features = (PackedTemplate.Features) x;
    for (int i = 0; i < features.size(); i++) {
      long row = features.row(i);
      int at = (int) (row >>> 8) * 2;
      for (int end = at + (int) (row & 0xFF) * 2; at < end; at += 2) {
        scores[pairs.get(at)] += Float.intBitsToFloat(pairs.get(at + 1));
      }
    }
    if (x.hasDenseVector()) {
      addDense(x.getDenseVector(), scores);
    }
    return scores;
  }

  private void addDense(float[] x, float[] scores) {
    int at = 0;
    for (int label = 0; label < labels; label++) {
      float score = scores[label];
      for (float value : x) {
        score += dense.get(at++) * value;
      }
      scores[label] = score;
    }
  }

  @Override
  protected void trainAux(Instance instance) {
    throw new UnsupportedOperationException("packed models are for decoding");
  }

  @Override
  public void updateMiniBatch() {
    throw new UnsupportedOperationException("packed models are for decoding");
  }

  @Override
  protected int getPredictedLabel(Instance instance) {
    throw new UnsupportedOperationException("packed models are for decoding");
  }

  @Override
  protected float getLearningRate(int index, boolean sparse) {
    throw new UnsupportedOperationException("packed models are for decoding");
  }
}
