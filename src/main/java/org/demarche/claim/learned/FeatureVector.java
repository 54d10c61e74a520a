package org.demarche.claim.learned;

/**
 * What a linear model sees of a pair.
 *
 * @param buckets hashed names of what holds, rising, each below {@link #BUCKETS}
 * @param values one for each of the buckets; their Euclidean length is 1
 * @param dense pooled token vectors, may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record FeatureVector(int[] buckets, float[] values, float[] dense) {

  /** A power of two; large enough that fewer than one name in five shares its bucket. */
  static final int BUCKETS = 1 << 18;

  /** Scales the vector in place to a Euclidean length; leaves zeros as they are. */
  static void scale(float[] vector, double length) {
    double sum = 0;
    for (float v : vector) {
      sum += (double) v * v;
    }
    double factor = sum > 0 ? length / Math.sqrt(sum) : 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] * factor);
    }
  }

  /**
   * Of the name that the parts make: {@code String.hashCode}, which Java fixes for good, with its
   * bits mixed (MurmurHash3).
   */
  static int bucket(String... name) {
    int h = 0;
    for (String part : name) {
      for (int i = 0; i < part.length(); i++) {
        h = 31 * h + part.charAt(i);
      }
    }
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return (h ^ (h >>> 16)) & (BUCKETS - 1);
  }
}
