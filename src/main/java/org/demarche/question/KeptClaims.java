package org.demarche.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims that were read before, as long as the store has not changed since. Thread-safe. */
final class KeptClaims {

  /** At some two kilobytes each; who was not asked for the longest goes first. */
  private static final int MOST = 20_000;

  private @Nullable Object version;
  private final Map<String, ClaimRow> rows =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ClaimRow> eldest) {
          return size() > MOST;
        }
      };

  /** Those of the claims that are kept, by IRI, when they are of that version of the store. */
  synchronized Map<String, ClaimRow> of(Object current, Collection<String> claims) {
    Map<String, ClaimRow> known = new HashMap<>();
    if (current.equals(version)) {
      for (String claim : claims) {
        ClaimRow row = rows.get(claim);
        if (row != null) {
          known.put(claim, row);
        }
      }
    }
    return known;
  }

  /** Keeps claims of that version; those of others are forgotten. */
  synchronized void keep(Object current, Collection<ClaimRow> read) {
    if (!current.equals(version)) {
      rows.clear();
      version = current;
    }
    read.forEach(row -> rows.put(row.iri(), row));
  }
}
