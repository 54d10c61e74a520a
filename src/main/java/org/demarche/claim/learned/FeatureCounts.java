package org.demarche.claim.learned;

import java.util.Arrays;

/**
 * How often features hold, by the hashes of their names: names are given in parts and never put
 * together.
 */
final class FeatureCounts {

  /** The bucket above, the bits of the count below: to be sorted as they are. */
  private long[] found = new long[256];

  private int size;

  /**
   * Counts the feature whose name is made of the parts.
   *
   * @param count above 0
   */
  void add(float count, String... name) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] =
        ((long) FeatureVector.bucket(name) << Integer.SIZE) | Float.floatToIntBits(count);
  }

  /** What a linear model sees: the logarithm of one plus each count, as a vector of length 1. */
  FeatureVector vector(float[] dense) {
    Arrays.sort(found, 0, size);
    int[] buckets = new int[size];
    float[] values = new float[size];
    int rows = 0;
    for (int i = 0; i < size; i++) {
      int bucket = (int) (found[i] >>> Integer.SIZE);
      rows += rows == 0 || buckets[rows - 1] != bucket ? 1 : 0;
      buckets[rows - 1] = bucket;
      values[rows - 1] += Float.intBitsToFloat((int) found[i]);
    }
    values = Arrays.copyOf(values, rows);
    for (int i = 0; i < rows; i++) {
      values[i] = (float) Math.log1p(values[i]);
    }
    FeatureVector.scale(values, 1);
    return new FeatureVector(Arrays.copyOf(buckets, rows), values, dense);
  }
}
