package org.demarche.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days a question is about.
 *
 * @param since first day, null when open
 * @param until last day, null when open
 */
record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

  static final Period ALWAYS = new Period(null, null);

  /** The days that are in both. */
  Period and(Period other) {
    return new Period(later(since, other.since), earlier(until, other.until));
  }

  boolean isAlways() {
    return since == null && until == null;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  /** Sets the parameters that limit a named query to these days. */
  void putInto(Map<String, List<String>> parameters) {
    if (since != null) {
      parameters.put("since", List.of(since.toString()));
    }
    if (until != null) {
      parameters.put("until", List.of(until.toString()));
    }
  }

  /** " from 2017-01-01 to 2017-12-31"; empty when open at both ends. */
  String inWords() {
    if (since == null) {
      return until == null ? "" : ", until " + until;
    }
    return until == null ? ", since " + since : ", from " + since + " to " + until;
  }
}
