package org.demarche.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;

/**
 * How probably a word presents a stretch of text as somebody's word, thought or wish: logistic
 * regression over hashed features, so that the weights hold no text. {@link AttributionTrainer}
 * makes the weights.
 */
final class CueModel {

  private static final String SHIPPED = "data/models/attribution.bin";
  private static final int MOST_WEIGHTS = 1 << 20;

  private final float bias;
  private final int[] keys;
  private final float[] weights;

  /**
   * @param bias log-odds of a candidate without features
   * @param keys hashes of feature names, rising
   * @param weights as many as keys
   */
  CueModel(float bias, int[] keys, float[] weights) {
    this.bias = bias;
    this.keys = keys.clone();
    this.weights = weights.clone();
  }

  /** The weights the project ships; read once. */
  static CueModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final CueModel MODEL = read();

    private static CueModel read() {
      try (InputStream in = CueModel.class.getClassLoader().getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IOException(SHIPPED + " is missing from the class path: build the jar again");
        }
        return CueModel.read(new DataInputStream(new BufferedInputStream(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What stands for a feature name in the weights. */
  static int key(String feature) {
    return feature.hashCode();
  }

  /** 0 to 1. */
  double probability(Collection<String> features) {
    double score = bias;
    int[] present = features.stream().mapToInt(CueModel::key).distinct().toArray();
    for (int feature : present) {
      int at = Arrays.binarySearch(keys, feature);
      score += at < 0 ? 0 : weights[at];
    }
    return 1 / (1 + Math.exp(-score));
  }

  static CueModel read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST_WEIGHTS) {
      throw new IOException("attribution weights: " + size + " of them cannot be");
    }
    float bias = in.readFloat();
    int[] keys = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    return new CueModel(bias, keys, weights);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    out.writeFloat(bias);
    for (int i = 0; i < keys.length; i++) {
      out.writeInt(keys[i]);
      out.writeFloat(weights[i]);
    }
  }
}
