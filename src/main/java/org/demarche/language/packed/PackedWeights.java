package org.demarche.language.packed;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * Scores the labels. The weights of a feature are a row: full where many of them are not zero, as
 * adding those up in a straight line is ten times as fast, else pairs (label, weight as int bits).
 */
final class PackedWeights extends OnlineOptimizer {

  private static final long serialVersionUID = 1L;

  /** In place of the number of pairs. */
  private static final int FULL = 0xFF;

  private final transient IntBuffer pairs;
  private final transient FloatBuffer full;

  /** Label by label, the weights of the embedding's dimensions. */
  private final transient FloatBuffer dense;

  private final int labels;

  PackedWeights(List<String> labels, IntBuffer pairs, FloatBuffer full, FloatBuffer dense) {
    super(new WeightVector(), 0, 0);
    addLabels(labels);
    this.labels = labels.size();
    this.pairs = pairs;
    this.full = full;
    this.dense = dense;
  }

  /** Rows being written; a row is known by {@code where it begins << 8 | number of pairs}. */
  static final class Builder {
    private final MajorVector weights;
    private final int labels;
    private final ByteBuffer pairs;
    private final ByteBuffer full;

    Builder(MajorVector weights) {
      this.weights = weights;
      labels = weights.getLabelSize();
      int pairCount = 0;
      int fullCount = 0;
      for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
        int count = count(feature);
        pairCount += isFull(count) ? 0 : count;
        fullCount += isFull(count) ? 1 : 0;
      }
      pairs = FlatFile.allocate(pairCount * 2 * Integer.BYTES);
      full = FlatFile.allocate(fullCount * labels * Float.BYTES);
    }

    private int count(int feature) {
      int count = 0;
      for (int label = 0; label < labels; label++) {
        count += weights.get(label, feature) == 0 ? 0 : 1;
      }
      return count;
    }

    private boolean isFull(int count) {
      return 6 * count > labels;
    }

    /** Appends the weights of a feature; -1 when all are zero. */
    long add(int feature) {
      int count = feature > 0 && feature < weights.getFeatureSize() ? count(feature) : 0;
      if (count == 0) {
        return -1;
      }
      long begin = isFull(count) ? full.position() / Float.BYTES : pairs.position() / Integer.BYTES;
      for (int label = 0; label < labels; label++) {
        float weight = weights.get(label, feature);
        if (isFull(count)) {
          full.putFloat(weight);
        } else if (weight != 0) {
          pairs.putInt(label).putFloat(weight);
        }
      }
      return begin << 8 | (isFull(count) ? FULL : count);
    }

    ByteBuffer pairs() {
      return pairs.flip();
    }

    ByteBuffer full() {
      return full.flip();
    }
  }

  @Override
  public float[] scores(FeatureVector x) {
    float[] scores = new float[labels];
    float[] row = new float[labels];
    PackedTemplate.Features features = (PackedTemplate.Features) x;
    for (int i = 0; i < features.size(); i++) {
      int begin = (int) (features.row(i) >>> 8);
      int count = (int) features.row(i) & 0xFF;
      if (count == FULL) {
        full.get(begin, row);
        add(row, scores);
      } else {
        addPairs(begin, begin + 2 * count, scores);
      }
    }
    if (x.hasDenseVector()) {
      addDense(x.getDenseVector(), scores);
    }
    return scores;
  }

  private static void add(float[] row, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[label];
    }
  }

  private void addPairs(int begin, int end, float[] scores) {
    for (int at = begin; at < end; at += 2) {
      scores[pairs.get(at)] += Float.intBitsToFloat(pairs.get(at + 1));
    }
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
