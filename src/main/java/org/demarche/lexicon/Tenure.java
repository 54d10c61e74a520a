package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One term of a person in one office. An end that is not known is not an end that has not come:
 * {@link #certaintyOn} reads the dates accordingly.
 *
 * @param roleClass kind of office
 * @param role the office's title ("Minister of Foreign Affairs")
 * @param state key of the state served, null for officials of international organisations
 * @param organisation key of the ministry, government or organisation, null when not recorded
 * @param from when the term began, null when not known
 * @param to when it ended, null when not known
 * @param asOf a date on which the person was known to hold the office, null when {@code to} is
 *     known or no such date is
 * @param source where the dates are from
 * @param licence licence of the source
 */
public record Tenure(
    RoleClass roleClass,
    String role,
    @Nullable String state,
    @Nullable String organisation,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    @Nullable PartialDate asOf,
    String source,
    String licence) {

  /** How long after the last known date somebody may be presumed to hold the office still. */
  public static final int GRACE_MONTHS = 18;

  public Tenure {
    Objects.requireNonNull(roleClass);
    if (role.isBlank()) {
      throw new IllegalArgumentException("an office needs a title");
    }
    if (from == null && to == null && asOf == null) {
      throw new IllegalArgumentException("a term needs at least one of from, to and as_of");
    }
    if (to != null && asOf != null) {
      throw new IllegalArgumentException("a term that ended needs no as_of");
    }
    PartialDate last = to != null ? to : asOf;
    if (from != null && last != null && last.latest().isBefore(from.earliest())) {
      throw new IllegalArgumentException(
          "ends " + last.latest() + " before it begins " + from.earliest());
    }
  }

  /** How sure it is that the office was held on the date. */
  public Certainty certaintyOn(LocalDate date) {
    if (date.isBefore(firstKnown())) {
      boolean justBefore = from == null && !date.isBefore(firstKnown().minusMonths(GRACE_MONTHS));
      return justBefore ? Certainty.LAST_KNOWN : Certainty.NOT_KNOWN;
    }
    if (!date.isAfter(lastKnown())) {
      return Certainty.HELD;
    }
    boolean justAfter = to == null && !date.isAfter(lastKnown().plusMonths(GRACE_MONTHS));
    return justAfter ? Certainty.LAST_KNOWN : Certainty.NOT_KNOWN;
  }

  /** First day on which the person may have held the office, as far as known. */
  public LocalDate firstKnown() {
    if (from != null) {
      return from.earliest();
    }
    return known().earliest();
  }

  /** Last day on which the person may have held the office, as far as known. */
  public LocalDate lastKnown() {
    return known().latest();
  }

  private PartialDate known() {
    if (to != null) {
      return to;
    }
    return asOf != null ? asOf : Objects.requireNonNull(from);
  }
}
