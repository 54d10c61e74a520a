package org.demarche.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Logistic regression over features that are present or not, known by their hashes, so that the
 * weights hold no text. {@link HashedLogisticTrainer} makes the weights.
 */
final class HashedLogistic {

  private static final int MOST_WEIGHTS = 1 << 20;

  private final float bias;
  private final int[] keys;
  private final float[] weights;

  /** Open addressing: a key, then the bits of its weight; a weight of 0 is no weight. */
  private final int[] places;

  /**
   * @param bias log-odds without features
   * @param keys hashes of features, rising
   * @param weights as many as keys
   */
  HashedLogistic(float bias, int[] keys, float[] weights) {
    this.bias = bias;
    this.keys = keys.clone();
    this.weights = weights.clone();
    this.places = new int[Math.max(32, Integer.highestOneBit(keys.length + 1) * 8)];
    for (int i = 0; i < keys.length; i++) {
      int at = place(keys[i]);
      while (places[at + 1] != 0) {
        at = next(at);
      }
      places[at] = keys[i];
      places[at + 1] = Float.floatToRawIntBits(weights[i]);
    }
  }

  private int place(int key) {
    return ((key * 0x9E3779B9) >>> 6) & (places.length - 2);
  }

  private int next(int place) {
    return (place + 2) & (places.length - 1);
  }

  /** Hash of a feature's name; the same on every machine. */
  static int key(String name) {
    return key(0x811C9DC5, name);
  }

  /** Of a name that goes on with {@code more}, given the hash of what it begins with. */
  static int key(int begun, String more) {
    int hash = begun;
    for (int i = 0; i < more.length(); i++) {
      hash = (hash ^ more.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  /** Log-odds; features given twice count once. */
  double score(int[] features) {
    int[] present = features.clone();
    Arrays.sort(present);
    double score = bias;
    for (int i = 0; i < present.length; i++) {
      if (i == 0 || present[i] != present[i - 1]) {
        score += weight(present[i]);
      }
    }
    return score;
  }

  /**
   * Log-odds of features none of which is given twice.
   *
   * @param count how many of the first places of the array to read
   */
  double scoreDistinct(int[] features, int count) {
    double score = bias;
    for (int i = 0; i < count; i++) {
      score += weight(features[i]);
    }
    return score;
  }

  private float weight(int key) {
    for (int at = place(key); places[at + 1] != 0; at = next(at)) {
      if (places[at] == key) {
        return Float.intBitsToFloat(places[at + 1]);
      }
    }
    return 0;
  }

  static HashedLogistic read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST_WEIGHTS) {
      throw new IOException("logistic regression: " + size + " weights cannot be");
    }
    float bias = in.readFloat();
    int[] keys = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    return new HashedLogistic(bias, keys, weights);
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
