package org.demarche.graph.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to export.
 *
 * @param actor only claims whose source or target is this actor or topic, or speaks for it: an IRI,
 *     or a name as the registry has it; null for all
 * @param since only claims of this day or later, null for no limit; a claim's time is when it
 *     happened, or else when it was reported, and a claim without either is of no time
 * @param until only claims of this day or earlier, null for no limit
 */
public record ExportFilter(
    @Nullable String actor, @Nullable LocalDate since, @Nullable LocalDate until) {

  /** Everything, claims or not. */
  public static final ExportFilter NONE = new ExportFilter(null, null, null);

  public ExportFilter {
    if (actor != null && actor.isBlank()) {
      throw new IllegalArgumentException("the actor to export needs a name or an IRI");
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException(
          "nothing lies between " + since + " and " + until + ": swap --since and --until");
    }
  }

  boolean isNone() {
    return actor == null && since == null && until == null;
  }
}
