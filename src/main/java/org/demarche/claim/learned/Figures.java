package org.demarche.claim.learned;

import java.util.Locale;

/**
 * How good probabilities are.
 *
 * @param count of examples
 * @param macroF1 mean over the classes, 0 to 1
 * @param microF1 share of right answers, 0 to 1
 * @param calibrationError mean distance between confidence and share of right answers over ten bins
 *     of confidence (expected calibration error), 0 to 1
 */
record Figures(int count, double macroF1, double microF1, double calibrationError) {

  private static final int BINS = 10;

  /**
   * @param probabilities by example, then class
   * @param labels class of each example
   */
  static Figures of(double[][] probabilities, int[] labels) {
    int classes = probabilities[0].length;
    int[] right = new int[classes];
    int[] answered = new int[classes];
    int[] present = new int[classes];
    double[] confidence = new double[BINS];
    double[] correct = new double[BINS];
    for (int i = 0; i < labels.length; i++) {
      int answer = best(probabilities[i]);
      answered[answer]++;
      present[labels[i]]++;
      double sure = probabilities[i][answer];
      int bin = (int) Math.min(BINS - 1, sure * BINS);
      confidence[bin] += sure;
      if (answer == labels[i]) {
        right[answer]++;
        correct[bin]++;
      }
    }
    return new Figures(
        labels.length,
        macroF1(right, answered, present),
        sum(right) / labels.length,
        distance(confidence, correct) / labels.length);
  }

  private static int best(double[] probabilities) {
    int best = 0;
    for (int c = 1; c < probabilities.length; c++) {
      if (probabilities[c] > probabilities[best]) {
        best = c;
      }
    }
    return best;
  }

  private static double macroF1(int[] right, int[] answered, int[] present) {
    double sum = 0;
    int classes = 0;
    for (int c = 0; c < right.length; c++) {
      if (present[c] > 0) {
        classes++;
        sum += 2.0 * right[c] / (answered[c] + present[c]);
      }
    }
    return sum / classes;
  }

  private static double distance(double[] confidence, double[] correct) {
    double sum = 0;
    for (int b = 0; b < confidence.length; b++) {
      sum += Math.abs(confidence[b] - correct[b]);
    }
    return sum;
  }

  private static double sum(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d pairs, macro-F1 %.1f, micro-F1 %.1f, calibration error %.1f",
        count,
        100 * macroF1,
        100 * microF1,
        100 * calibrationError);
  }
}
