package org.demarche.claim.learned;

import java.util.Map;
import java.util.TreeMap;

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

  static FeatureVector of(Map<String, Float> features, float[] dense) {
    TreeMap<Integer, Float> hashed = new TreeMap<>();
    features.forEach((name, value) -> hashed.merge(bucket(name), value, Float::sum));
    int[] buckets = hashed.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] values = new float[buckets.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.log1p(hashed.getOrDefault(buckets[i], 0f));
    }
    scale(values, 1);
    return new FeatureVector(buckets, values, dense);
  }

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

  /** {@code String.hashCode}, which Java fixes for good, with its bits mixed (MurmurHash3). */
  static int bucket(String name) {
    int h = name.hashCode();
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return (h ^ (h >>> 16)) & (BUCKETS - 1);
  }
}
