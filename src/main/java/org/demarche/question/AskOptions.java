package org.demarche.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days to look at, beside what the question says.
 *
 * @param asOf what was known up to that day, null for no limit
 * @param since first day, null for no limit
 * @param until last day, null for no limit
 */
public record AskOptions(
    @Nullable LocalDate asOf, @Nullable LocalDate since, @Nullable LocalDate until) {

  /** No limits. */
  public static final AskOptions NONE = new AskOptions(null, null, null);

  public AskOptions {
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException("--until " + until + " lies before --since " + since);
    }
  }

  Period period() {
    return new Period(since, until).and(new Period(null, asOf));
  }
}
