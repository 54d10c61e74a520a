package org.demarche.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the store before, by what it was asked for, as long as the store has not changed
 * since. Thread-safe.
 *
 * @param <V> what was read; never changed
 */
final class Kept<V> {

  private final Cache<String, V> values;
  private @Nullable Object version;

  /**
   * @param most so many are kept; what was not asked for the longest goes first
   */
  Kept(int most) {
    values = CacheFactory.createPlainCache(most);
  }

  /** Those of the keys that are kept, when they are of that version of the store. */
  synchronized Map<String, V> of(Object current, Collection<String> keys) {
    Map<String, V> known = new HashMap<>();
    if (current.equals(version)) {
      for (String key : keys) {
        V value = values.getIfPresent(key);
        if (value != null) {
          known.put(key, value);
        }
      }
    }
    return known;
  }

  /** Keeps what was read of that version; what is of others is forgotten. */
  synchronized void keep(Object current, Map<String, V> read) {
    if (!current.equals(version)) {
      values.clear();
      version = current;
    }
    read.forEach(values::put);
  }
}
