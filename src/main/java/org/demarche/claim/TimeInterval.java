package org.demarche.claim;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something happened, as far as the text tells.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 * @param expression the words it was read from ("on Thursday")
 */
public record TimeInterval(LocalDate from, LocalDate to, String expression) {

  public TimeInterval {
    Objects.requireNonNull(expression);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + ".." + to);
    }
  }
}
