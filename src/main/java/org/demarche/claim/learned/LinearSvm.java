package org.demarche.claim.learned;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains one linear support-vector machine: L2 regularisation, squared hinge loss, dual coordinate
 * descent (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008).
 * The order of the examples comes from a fixed seed, so the same data gives the same weights.
 */
final class LinearSvm {

  private static final int PASSES = 60;
  private static final double TOLERANCE = 0.02;
  private static final long SEED = 20240601;

  private final List<Example> examples;
  private final int size;

  /**
   * An example in a form quick to multiply.
   *
   * @param dense values of the first weights
   * @param rows which of the remaining weights it touches, counted from the first of all
   * @param values one for each of the rows
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
  record Example(float[] dense, int[] rows, float[] values) {

    double dot(double[] weights) {
      double sum = 0;
      for (int d = 0; d < dense.length; d++) {
        sum += weights[d] * dense[d];
      }
      for (int i = 0; i < rows.length; i++) {
        sum += weights[rows[i]] * values[i];
      }
      return sum;
    }

    void addTo(double[] weights, double factor) {
      for (int d = 0; d < dense.length; d++) {
        weights[d] += factor * dense[d];
      }
      for (int i = 0; i < rows.length; i++) {
        weights[rows[i]] += factor * values[i];
      }
    }

    double squaredLength() {
      double sum = 0;
      for (float v : dense) {
        sum += (double) v * v;
      }
      for (float v : values) {
        sum += (double) v * v;
      }
      return sum;
    }
  }

  /**
   * @param size number of weights
   */
  LinearSvm(List<Example> examples, int size) {
    this.examples = examples;
    this.size = size;
  }

  /**
   * The weights under which the positive examples score above 1 and the others below -1.
   *
   * @param positive one for each example
   * @param costPositive how much an error on a positive example weighs
   * @param costNegative how much an error on a negative example weighs
   */
  double[] train(boolean[] positive, double costPositive, double costNegative) {
    double[] weights = new double[size];
    double[] alpha = new double[examples.size()];
    double[] curvature = examples.stream().mapToDouble(Example::squaredLength).toArray();
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(SEED);
    for (int pass = 0; pass < PASSES; pass++) {
      shuffle(order, random);
      double largest = 0;
      for (int i : order) {
        double sign = positive[i] ? 1 : -1;
        double diagonal = 0.5 / (positive[i] ? costPositive : costNegative);
        double gradient = sign * examples.get(i).dot(weights) - 1 + diagonal * alpha[i];
        double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
        if (Math.abs(projected) > 1e-9) {
          largest = Math.max(largest, Math.abs(projected));
          double old = alpha[i];
          alpha[i] = Math.max(old - gradient / (curvature[i] + diagonal), 0);
          examples.get(i).addTo(weights, (alpha[i] - old) * sign);
        }
      }
      if (largest < TOLERANCE) {
        break;
      }
    }
    return weights;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
