package org.demarche.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds "in 2017", "since February 2020", "between 2014 and 2016" in a question. */
final class PeriodReader {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
  private static final String YEAR = "(?:1[89]|20)\\d\\d";

  /** 2020, February 2020, 6 February 2020, February 6, 2020, 2020-02, 2020-02-06. */
  private static final String DATE =
      "(?:"
          + (YEAR + "-\\d\\d-\\d\\d|" + YEAR + "-\\d\\d|")
          + ("\\d{1,2} " + MONTH + " " + YEAR + "|" + MONTH + " \\d{1,2},? " + YEAR + "|")
          + (MONTH + " " + YEAR + "|" + YEAR)
          + ")";

  private static final Pattern PERIOD =
      Pattern.compile(
          "[\\s,]+(?:(?<both>between|from) (?<first>"
              + DATE
              + ") (?:and|to|until) (?<last>"
              + DATE
              + ")|(?<word>in|on|during|since|after|from|before|until|till|by) (?:the year )?(?<date>"
              + DATE
              + "))(?![\\p{L}\\p{N}-])",
          Pattern.CASE_INSENSITIVE);

  /**
   * What was found.
   *
   * @param period the days
   * @param rest the question without the words that told them
   */
  record Found(Period period, String rest) {}

  private PeriodReader() {}

  /** The period a question names; the whole question and no period when it names none. */
  static Found read(String question) {
    Matcher matcher = PERIOD.matcher(question);
    while (matcher.find()) {
      Period period = period(matcher);
      if (period != null) {
        return new Found(
            period, question.substring(0, matcher.start()) + question.substring(matcher.end()));
      }
    }
    return new Found(Period.ALWAYS, question);
  }

  private static @Nullable Period period(Matcher groups) {
    if (groups.group("both") != null) {
      Period first = days(groups.group("first"));
      Period last = days(groups.group("last"));
      return first == null || last == null ? null : new Period(first.since(), last.until());
    }
    Period days = days(groups.group("date"));
    LocalDate from = days == null ? null : days.since();
    LocalDate to = days == null ? null : days.until();
    if (from == null || to == null) {
      return null;
    }
    return switch (groups.group("word").toLowerCase(Locale.ROOT)) {
      case "since", "from" -> new Period(from, null);
      case "after" -> new Period(to.plusDays(1), null);
      case "before" -> new Period(null, from.minusDays(1));
      case "until", "till", "by" -> new Period(null, to);
      default -> days;
    };
  }

  /** The days an expression covers; null when there is no such day. */
  private static @Nullable Period days(String expression) {
    String[] parts = expression.toLowerCase(Locale.ROOT).replace(",", "").split("[\\s-]+", -1);
    int year = 0;
    int month = 0;
    int day = 0;
    for (String part : parts) {
      int named = MONTHS.indexOf(part) + 1;
      if (named > 0) {
        month = named;
      } else if (part.length() == 4) {
        year = Integer.parseInt(part);
      } else if (month == 0 && expression.contains("-")) {
        month = Integer.parseInt(part);
      } else {
        day = Integer.parseInt(part);
      }
    }
    return days(year, month, day);
  }

  private static @Nullable Period days(int year, int month, int day) {
    try {
      if (month == 0) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      if (day == 0) {
        YearMonth whole = YearMonth.of(year, month);
        return new Period(whole.atDay(1), whole.atEndOfMonth());
      }
      return new Period(LocalDate.of(year, month, day), LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
