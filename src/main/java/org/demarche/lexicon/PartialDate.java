package org.demarche.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the day, the month or only the year, as written in the tables.
 *
 * @param earliest first day it may mean
 * @param latest last day it may mean, not before {@code earliest}
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  public PartialDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it begins: " + earliest + ".." + latest);
    }
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case YEAR_LENGTH -> ofYear(year(text));
        case MONTH_LENGTH -> ofMonth(YearMonth.of(year(text), after(text, YEAR_LENGTH)));
        case DAY_LENGTH ->
            ofDay(LocalDate.of(year(text), after(text, YEAR_LENGTH), after(text, MONTH_LENGTH)));
        default -> throw new DateTimeException("none of the three forms");
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date: write 2020-02-06, 2020-02 or 2020", e);
    }
  }

  /** As the tables write it: the day, the month or the year, as far as it is known. */
  public String written() {
    String day = earliest.toString();
    if (earliest.equals(latest)) {
      return day;
    }
    boolean month = earliest.getMonth() == latest.getMonth();
    return day.substring(0, month ? MONTH_LENGTH : YEAR_LENGTH);
  }

  private static int year(String text) {
    return Integer.parseInt(text, 0, YEAR_LENGTH, 10);
  }

  /** The two digits after the hyphen at the position. */
  private static int after(String text, int hyphen) {
    if (text.charAt(hyphen) != '-') {
      throw new DateTimeException("no hyphen");
    }
    return Integer.parseInt(text, hyphen + 1, hyphen + 3, 10);
  }

  private static PartialDate ofYear(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static PartialDate ofMonth(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  private static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day, day);
  }
}
