package org.demarche.graph.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to export: which claims, and how much of the reference facts.
 *
 * @param actor only claims whose source or target is this actor or topic, or speaks for it: an IRI,
 *     or a name as the registry has it; null for all
 * @param since only claims of this day or later, null for no limit; a claim's time is when it
 *     happened, or else when it was reported, and a claim without either is of no time
 * @param until only claims of this day or earlier, null for no limit
 * @param allReference whether all reference facts go out, not only those about actors whom the
 *     exported articles mention
 */
public record ExportFilter(
    @Nullable String actor,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    boolean allReference) {

  /** All claims, and the reference facts about those whom the articles mention. */
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

  /** The claims, and the reference facts about those whom their articles mention. */
  public ExportFilter(
      @Nullable String actor, @Nullable LocalDate since, @Nullable LocalDate until) {
    this(actor, since, until, false);
  }

  boolean isNone() {
    return actor == null && since == null && until == null;
  }
}
