package org.demarche.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What queries found, as long as the store has not changed since. Thread-safe. */
final class KeptFinds {

  /** At some sixty kilobytes each; what was not asked for the longest goes first. */
  private static final int MOST = 200;

  private @Nullable Object version;
  private final Map<String, List<String>> claimsByQuery =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > MOST;
        }
      };

  /** The claims that a query found in that version of the store; empty when that is not known. */
  synchronized Optional<List<String>> of(Object current, String query) {
    return current.equals(version)
        ? Optional.ofNullable(claimsByQuery.get(query))
        : Optional.empty();
  }

  /** Keeps what a query found in that version; what was found in others is forgotten. */
  synchronized void keep(Object current, String query, List<String> claims) {
    if (!current.equals(version)) {
      claimsByQuery.clear();
      version = current;
    }
    claimsByQuery.put(query, claims);
  }
}
