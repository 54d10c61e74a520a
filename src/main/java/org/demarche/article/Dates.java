package org.demarche.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as news pages write them: "2020-02-07T10:33:00Z", "February 07, 2020", "7 Feb. 2020". A
 * date in figures whose day and month could be swapped ("07/02/2020") is none, for half the world
 * would read it wrongly. The date is the one written, in the writer's time zone.
 */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)";

  /** 2020-02-07, 2020/02/07, with or without a time. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)" + YEAR + "[-/.](?<month>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)");

  /** 20200207, with or without a time. */
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)" + YEAR + "(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)");

  /** February 07, 2020. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b");

  /** 7 February 2020, 7th of February, 2020. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + "\\b");

  /** 19.01.2020, which wherever dots are used means the day first. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\." + YEAR + "(?!\\d)");

  private static final List<Pattern> FORMS =
      List.of(YEAR_FIRST, COMPACT, MONTH_FIRST, DAY_FIRST, DOTTED);

  /** What separates the words around a date. */
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s,|()·•–—]+|:(?!\\d)|(?<=\\p{L})\\.(?!\\p{L})");

  /** A label: "Last updated on". */
  private static final String LABEL =
      "first|last|originally|published|posted|updated|modified|created|date|on|at";

  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

  /** "T10:33:00.000+00:00", "3:04pm", "1033". */
  private static final String TIME =
      "T?\\d{1,2}(?:[:.]?\\d\\d){0,2}(?:[.,]\\d+)?(?:[ap]\\.?m\\.?)?(?:Z|[+-]\\d\\d:?\\d\\d)?";

  private static final String ZONE =
      "[ap]\\.?m|GMT|UTC|Z|[ECMP][SD]?T|BST|CES?T|EES?T|MSK|IST|[+-]\\d\\d:?\\d\\d|-";

  private static final Pattern WORD =
      Pattern.compile(
          "(?:" + String.join("|", LABEL, WEEKDAY, TIME, ZONE) + ")?", Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /**
   * The date, when the whole line is one: with a label, a weekday or a time, but no other words.
   */
  static Optional<LocalDate> parse(String line) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      if (matcher.find() && isAround(line, matcher.toMatchResult())) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The first date anywhere in the text. */
  static Optional<LocalDate> in(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAround(String line, MatchResult date) {
    return Stream.of(line.substring(0, date.start()), line.substring(date.end()))
        .flatMap(SEPARATORS::splitAsStream)
        .allMatch(word -> WORD.matcher(word).matches());
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              month(matcher.group("month")),
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
