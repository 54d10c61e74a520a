package org.demarche.claim;

import java.util.Arrays;

/**
 * Collects the {@linkplain HashedLogistic#key keys} of features, without putting their names
 * together.
 */
final class FeatureKeys {

  private int[] keys = new int[96];
  private int count;

  /** The feature whose name is made of the parts. */
  void add(String... parts) {
    int hash = HashedLogistic.key("");
    for (String part : parts) {
      hash = HashedLogistic.key(hash, part);
    }
    add(hash);
  }

  void add(int key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
    }
    keys[count++] = key;
  }

  void addAll(int[] more) {
    for (int key : more) {
      add(key);
    }
  }

  /** Rising, each once. */
  int[] distinct() {
    Arrays.sort(keys, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[kept++] = keys[i];
      }
    }
    count = kept;
    return Arrays.copyOf(keys, count);
  }
}
