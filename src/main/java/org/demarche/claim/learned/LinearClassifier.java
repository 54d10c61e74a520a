package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * One linear score a class, made into probabilities by a softmax over scaled and shifted scores
 * ("vector scaling", Guo et al., 2017). Weights are kept in sixteen bits.
 */
final class LinearClassifier {

  private final int dimensions;

  /** Rising; the rows of {@code sparse} belong to these. */
  private final int[] buckets;

  /** By bucket the place of its row, plus one; 0 for those without weights. */
  private final int[] rows;

  /** By bucket row, then class. */
  private final short[] sparse;

  /** By dimension, then class. */
  private final short[] dense;

  private final float step;
  private final float[] slope;
  private final float[] shift;

  private LinearClassifier(
      int dimensions,
      int[] buckets,
      short[] sparse,
      short[] dense,
      float step,
      float[] slope,
      float[] shift) {
    this.dimensions = dimensions;
    this.buckets = buckets;
    this.rows = new int[FeatureVector.BUCKETS];
    for (int row = 0; row < buckets.length; row++) {
      rows[buckets[row]] = row + 1;
    }
    this.sparse = sparse;
    this.dense = dense;
    this.step = step;
    this.slope = slope;
    this.shift = shift;
  }

  /**
   * Rounds the weights to sixteen bits.
   *
   * @param buckets those that have a weight, rising
   * @param weights by class: first the dense dimensions, then one for each of the buckets
   * @param scaling slope and shift of each class
   */
  static LinearClassifier of(int dimensions, int[] buckets, double[][] weights, Scaling scaling) {
    int classes = weights.length;
    double largest = 1e-9;
    for (double[] row : weights) {
      largest = Math.max(largest, Arrays.stream(row).map(Math::abs).max().orElse(0));
    }
    float step = (float) (largest / Short.MAX_VALUE);
    short[] dense = new short[dimensions * classes];
    short[] sparse = new short[buckets.length * classes];
    for (int c = 0; c < classes; c++) {
      for (int d = 0; d < dimensions; d++) {
        dense[d * classes + c] = (short) Math.round(weights[c][d] / step);
      }
      for (int b = 0; b < buckets.length; b++) {
        sparse[b * classes + c] = (short) Math.round(weights[c][dimensions + b] / step);
      }
    }
    return new LinearClassifier(
        dimensions, buckets.clone(), sparse, dense, step, scaling.slope(), scaling.shift());
  }

  int classes() {
    return slope.length;
  }

  int dimensions() {
    return dimensions;
  }

  /** The raw scores, by class. */
  double[] scores(FeatureVector vector) {
    if (vector.dense().length != dimensions) {
      throw new IllegalArgumentException(
          "the model takes " + dimensions + " dimensions, not " + vector.dense().length);
    }
    int classes = classes();
    double[] scores = new double[classes];
    for (int d = 0; d < dimensions; d++) {
      add(scores, dense, d * classes, vector.dense()[d]);
    }
    for (int i = 0; i < vector.buckets().length; i++) {
      int row = rows[vector.buckets()[i]] - 1;
      if (row >= 0) {
        add(scores, sparse, row * classes, vector.values()[i]);
      }
    }
    return scores;
  }

  private void add(double[] scores, short[] weights, int at, float value) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += (double) weights[at + c] * step * value;
    }
  }

  /**
   * The class of the highest score. The probabilities know how rare a class is, the scores count
   * each class alike: a rare class is decided for at a lower probability than a frequent one.
   */
  int decide(FeatureVector vector) {
    double[] scores = scores(vector);
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Calibrated probabilities, by class; they sum to 1. */
  double[] probabilities(FeatureVector vector) {
    return new Scaling(slope, shift).probabilities(scores(vector));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes());
    out.writeInt(dimensions);
    out.writeInt(buckets.length);
    out.writeFloat(step);
    for (int c = 0; c < classes(); c++) {
      out.writeFloat(slope[c]);
      out.writeFloat(shift[c]);
    }
    for (int bucket : buckets) {
      out.writeInt(bucket);
    }
    for (short weight : dense) {
      out.writeShort(weight);
    }
    for (short weight : sparse) {
      out.writeShort(weight);
    }
  }

  /**
   * @param classes how many the reader expects
   * @param dimensions how many the reader expects
   */
  static LinearClassifier read(DataInputStream in, int classes, int dimensions) throws IOException {
    int foundClasses = in.readInt();
    int foundDimensions = in.readInt();
    int rows = in.readInt();
    if (foundClasses != classes || foundDimensions != dimensions) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "holds %d classes over %d dimensions where %d over %d are needed",
              foundClasses,
              foundDimensions,
              classes,
              dimensions));
    }
    if (rows < 0 || rows > FeatureVector.BUCKETS) {
      throw new IOException("holds " + rows + " rows");
    }
    float step = in.readFloat();
    float[] slope = new float[classes];
    float[] shift = new float[classes];
    for (int c = 0; c < classes; c++) {
      slope[c] = in.readFloat();
      shift[c] = in.readFloat();
    }
    int[] buckets = new int[rows];
    for (int i = 0; i < rows; i++) {
      buckets[i] = in.readInt();
      if (buckets[i] < 0 || buckets[i] >= FeatureVector.BUCKETS) {
        throw new IOException("holds a row for bucket " + buckets[i] + ", which cannot be");
      }
    }
    short[] dense = shorts(in, dimensions * classes);
    short[] sparse = shorts(in, rows * classes);
    return new LinearClassifier(dimensions, buckets, sparse, dense, step, slope, shift);
  }

  private static short[] shorts(DataInputStream in, int count) throws IOException {
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readShort();
    }
    return values;
  }
}
