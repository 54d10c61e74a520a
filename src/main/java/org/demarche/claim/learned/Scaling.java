package org.demarche.claim.learned;

import java.util.Arrays;

/**
 * Makes scores into probabilities: softmax of slope times score plus shift.
 *
 * @param slope by class
 * @param shift by class
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record Scaling(float[] slope, float[] shift) {

  private static final int ROUNDS = 2000;
  private static final double RATE = 0.5;

  /** Keeps classes of few examples from being shifted away. */
  private static final double RIDGE = 1e-3;

  /** Leaves scores as they are. */
  static Scaling identity(int classes) {
    return of(1, new double[classes]);
  }

  double[] probabilities(double[] scores) {
    double[] p = new double[scores.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < p.length; c++) {
      p[c] = slope[c] * scores[c] + shift[c];
      largest = Math.max(largest, p[c]);
    }
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = Math.exp(p[c] - largest);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
    return p;
  }

  /**
   * The scaling under which the labels are most likely, found by gradient descent: one slope for
   * all classes, a shift for each.
   *
   * @param scores by example, then class, of examples the model was not trained on
   * @param labels class of each example
   */
  static Scaling fit(double[][] scores, int[] labels) {
    int classes = scores[0].length;
    double slope = 1;
    double[] shift = new double[classes];
    for (int round = 0; round < ROUNDS; round++) {
      Scaling now = of(slope, shift);
      double slopeGradient = 0;
      double[] gradient = new double[classes];
      for (int i = 0; i < labels.length; i++) {
        double[] p = now.probabilities(scores[i]);
        p[labels[i]] -= 1;
        for (int c = 0; c < classes; c++) {
          slopeGradient += p[c] * scores[i][c];
          gradient[c] += p[c];
        }
      }
      slope -= RATE * slopeGradient / labels.length;
      for (int c = 0; c < classes; c++) {
        shift[c] -= RATE * (gradient[c] / labels.length + RIDGE * shift[c]);
      }
    }
    return of(slope, shift);
  }

  private static Scaling of(double slope, double[] shift) {
    float[] slopes = new float[shift.length];
    Arrays.fill(slopes, (float) slope);
    float[] shifts = new float[shift.length];
    for (int c = 0; c < shifts.length; c++) {
      shifts[c] = (float) shift[c];
    }
    return new Scaling(slopes, shifts);
  }
}
