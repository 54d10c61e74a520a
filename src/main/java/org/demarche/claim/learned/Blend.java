package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes one opinion of two: the weighted mean of the logarithms of their probabilities, scaled and
 * shifted (a logarithmic opinion pool, Genest and Zidek, 1986).
 *
 * @param share of the second opinion, 0 to 1
 * @param scaling makes the mean calibrated
 * @param bias by class, added to the logarithm of its probability before the highest is taken: rare
 *     classes are decided for at a lower probability
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record Blend(float share, Scaling scaling, float[] bias) {

  /** No opinion is surer than this, so that one cannot silence the other. */
  private static final double LEAST = 1e-4;

  private static final List<Double> POWERS = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);

  /** The second opinion as it is. */
  static Blend secondAlone(int classes) {
    return new Blend(1, Scaling.identity(classes), new float[classes]);
  }

  /** Mean of the logarithms, by class. */
  static double[] mean(double[] one, double[] other, double share) {
    double[] mean = new double[one.length];
    for (int c = 0; c < mean.length; c++) {
      mean[c] =
          (1 - share) * Math.log(Math.max(LEAST, one[c]))
              + share * Math.log(Math.max(LEAST, other[c]));
    }
    return mean;
  }

  /** Calibrated probabilities, by class; they sum to 1. */
  double[] probabilities(double[] one, double[] other) {
    return scaling.probabilities(mean(one, other, share));
  }

  /** Scores by which to decide: the probabilities, rare classes raised. */
  double[] raised(double[] probabilities) {
    double[] raised = new double[probabilities.length];
    for (int c = 0; c < raised.length; c++) {
      raised[c] = probabilities[c] * Math.exp(bias[c]);
    }
    return raised;
  }

  /** The class decided for. */
  int decide(double[] probabilities) {
    double[] raised = raised(probabilities);
    int best = 0;
    for (int c = 1; c < raised.length; c++) {
      if (raised[c] > raised[best]) {
        best = c;
      }
    }
    return best;
  }

  /**
   * The share under which the labels are most likely, then the bias of the highest sum of macro-F1
   * and micro-F1.
   *
   * @param one probabilities by example, then class, of examples not trained on
   * @param other likewise
   * @param labels class of each example
   * @param remembered classes of examples beside these that will be answered right, whatever the
   *     opinions: how far to raise rare classes depends on them
   */
  static Blend fit(double[][] one, double[][] other, int[] labels, int[] remembered) {
    Blend best = secondAlone(one[0].length);
    double bestLoss = Double.POSITIVE_INFINITY;
    for (int tenths = 0; tenths <= 10; tenths++) {
      Blend blend = fit(one, other, labels, tenths / 10.0);
      double loss = 0;
      for (int i = 0; i < labels.length; i++) {
        loss -= Math.log(blend.probabilities(one[i], other[i])[labels[i]]);
      }
      if (loss < bestLoss) {
        bestLoss = loss;
        best = blend;
      }
    }
    return best.withBias(one, other, labels, remembered);
  }

  private static Blend fit(double[][] one, double[][] other, int[] labels, double share) {
    double[][] means = new double[labels.length][];
    for (int i = 0; i < labels.length; i++) {
      means[i] = mean(one[i], other[i], share);
    }
    Scaling scaling = Scaling.fit(means, labels);
    return new Blend((float) share, scaling, new float[one[0].length]);
  }

  /** Each class is raised by a power of its rarity, the same for all. */
  private Blend withBias(double[][] one, double[][] other, int[] labels, int[] remembered) {
    int[] all = IntStream.concat(Arrays.stream(labels), Arrays.stream(remembered)).toArray();
    double[] counts = new double[bias.length];
    for (int label : labels) {
      counts[label]++;
    }
    Blend best = this;
    double bestSum = -1;
    for (double power : POWERS) {
      float[] raise = new float[bias.length];
      for (int c = 0; c < raise.length; c++) {
        raise[c] = (float) (power * Math.log(labels.length / Math.max(1, counts[c])));
      }
      Blend blend = new Blend(share, scaling, raise);
      double[][] raised = new double[all.length][bias.length];
      for (int i = 0; i < all.length; i++) {
        if (i < labels.length) {
          raised[i] = blend.raised(probabilities(one[i], other[i]));
        } else {
          raised[i][all[i]] = 1;
        }
      }
      Figures figures = Figures.of(raised, all);
      double sum = figures.macroF1() + figures.microF1();
      if (sum > bestSum) {
        bestSum = sum;
        best = blend;
      }
    }
    return best;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(share);
    Floats.write(scaling.slope(), out);
    Floats.write(scaling.shift(), out);
    Floats.write(bias, out);
  }

  static Blend read(DataInputStream in, int classes) throws IOException {
    float share = in.readFloat();
    Scaling scaling = new Scaling(Floats.read(in, classes), Floats.read(in, classes));
    return new Blend(share, scaling, Floats.read(in, classes));
  }
}
