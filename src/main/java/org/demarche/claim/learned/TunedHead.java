package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What decides between classes on top of the tuned layers, and how it goes with the linear model.
 *
 * @param weights by pooled dimension, then class
 * @param bias by class
 * @param blend with the linear model's opinion
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record TunedHead(float[] weights, float[] bias, Blend blend) {

  /** Scores of a pair, by class. */
  double[] scores(float[] pooled) {
    double[] scores = new double[bias.length];
    for (int c = 0; c < scores.length; c++) {
      double sum = bias[c];
      for (int d = 0; d < pooled.length; d++) {
        sum += (double) pooled[d] * weights[d * scores.length + c];
      }
      scores[c] = sum;
    }
    return scores;
  }

  TunedHead with(Blend fitted) {
    return new TunedHead(weights, bias, fitted);
  }

  void write(DataOutputStream out) throws IOException {
    Floats.write(weights, out);
    Floats.write(bias, out);
    blend.write(out);
  }

  static TunedHead read(DataInputStream in, int classes) throws IOException {
    float[] weights = Floats.read(in, TunedWeights.POOLS * TunedLayer.WIDTH * classes);
    return new TunedHead(weights, Floats.read(in, classes), Blend.read(in, classes));
  }
}
