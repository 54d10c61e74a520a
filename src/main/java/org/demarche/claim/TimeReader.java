package org.demarche.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something happened from the words of a sentence and the article's date: weekdays,
 * dates, months, years, "yesterday", "last year", "three days ago", "since 2014". Says nothing
 * where the text says nothing.
 */
final class TimeReader {

  private record Expression(
      Pattern pattern, BiFunction<MatchResult, LocalDate, @Nullable Range> read) {}

  private record Range(LocalDate from, LocalDate to) {}

  private record Found(int begin, int end, TimeInterval interval) {

    boolean overlaps(MatchResult match) {
      return begin < match.end() && match.start() < end;
    }
  }

  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(
              m ->
                  m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                      + "|"
                      + m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                      + "\\.?")
          .collect(Collectors.joining("|", "(", ")"));

  private static final String DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|", "(", ")"));

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** In order of preference: what overlaps an earlier match is not read again. */
  private static final List<Expression> PATTERNS =
      List.of(
          of(MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?", TimeReader::monthDay),
          of(
              "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "(?:,? (\\d{4}))?",
              TimeReader::dayMonth),
          of(MONTHS + ",? (\\d{4})", TimeReader::monthYear),
          of("(?:since|from) (\\d{4})", TimeReader::sinceYear),
          of("(?:in|during|by) (\\d{4})", TimeReader::year),
          of("(?:in|last|this|since) " + MONTHS + "\\b", TimeReader::month),
          of("(last|next|this|past) (week|month|year)", TimeReader::relativeUnit),
          of(
              "(a|an|\\d+|"
                  + String.join("|", NUMBERS)
                  + ") (day|week|month|year)s? (?:ago|earlier)",
              TimeReader::ago),
          of("(yesterday|today|tomorrow|tonight)", TimeReader::dayWord),
          of("(next |last |this |on |late |early |since )?" + DAYS + "\\b", TimeReader::weekday));

  private TimeReader() {}

  /**
   * When what the sentence says happened: of several expressions the one nearest to the predicate.
   *
   * @param sentence the words
   * @param predicate offset of the predicate in {@code sentence}
   * @param articleDate date of publication; without it only full dates can be read
   * @param modality of the claim: a weekday of something future lies ahead
   */
  static Optional<TimeInterval> read(
      String sentence, int predicate, @Nullable LocalDate articleDate, Modality modality) {
    LocalDate anchor = articleDate == null ? LocalDate.EPOCH : articleDate;
    List<Found> found = new ArrayList<>();
    for (Expression expression : PATTERNS) {
      expression
          .pattern()
          .matcher(sentence)
          .results()
          .filter(m -> found.stream().noneMatch(f -> f.overlaps(m)))
          .flatMap(m -> found(expression, m, anchor, articleDate == null, modality).stream())
          .forEach(found::add);
    }
    return found.stream()
        .min(Comparator.comparingInt((Found f) -> Math.abs(f.begin() - predicate)))
        .map(Found::interval);
  }

  private static Optional<Found> found(
      Expression pattern, MatchResult match, LocalDate anchor, boolean undated, Modality modality) {
    if (undated && !match.group().matches(".*\\d{4}.*")) {
      return Optional.empty();
    }
    Range range = pattern.read().apply(match, anchor);
    if (range == null) {
      return Optional.empty();
    }
    boolean ahead = modality == Modality.FUTURE && isWeekday(match.group());
    Range read = ahead && range.to().isBefore(anchor) ? shifted(range) : range;
    return Optional.of(
        new Found(
            match.start(),
            match.end(),
            new TimeInterval(read.from(), read.to(), match.group().trim())));
  }

  private static boolean isWeekday(String words) {
    return words.matches(".*" + DAYS + "$") && !words.startsWith("last");
  }

  private static Range shifted(Range range) {
    return new Range(range.from().plusWeeks(1), range.to().plusWeeks(1));
  }

  private static Expression of(
      String regex, BiFunction<MatchResult, LocalDate, @Nullable Range> read) {
    return new Expression(Pattern.compile("\\b" + regex), read);
  }

  private static @Nullable Range day(int year, Month month, int day) {
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    return new Range(date, date);
  }

  private static Month month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(m -> m.name().toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /** Without a year: the one that brings the day nearest to the article's date. */
  private static int yearNear(LocalDate anchor, Month month) {
    int ahead = month.getValue() - anchor.getMonthValue();
    if (ahead > 6) {
      return anchor.getYear() - 1;
    }
    return ahead < -8 ? anchor.getYear() + 1 : anchor.getYear();
  }

  private static @Nullable Range monthDay(MatchResult m, LocalDate anchor) {
    Month month = month(m.group(1));
    int year = m.group(3) == null ? yearNear(anchor, month) : Integer.parseInt(m.group(3));
    return day(year, month, Integer.parseInt(m.group(2)));
  }

  private static @Nullable Range dayMonth(MatchResult m, LocalDate anchor) {
    Month month = month(m.group(2));
    int year = m.group(3) == null ? yearNear(anchor, month) : Integer.parseInt(m.group(3));
    return day(year, month, Integer.parseInt(m.group(1)));
  }

  private static Range monthYear(MatchResult m, LocalDate anchor) {
    return wholeMonth(YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1))));
  }

  private static Range wholeMonth(YearMonth month) {
    return new Range(month.atDay(1), month.atEndOfMonth());
  }

  private static Range month(MatchResult m, LocalDate anchor) {
    Month month = month(m.group(1));
    return wholeMonth(YearMonth.of(yearNear(anchor, month), month));
  }

  private static @Nullable Range year(MatchResult m, LocalDate anchor) {
    int year = Integer.parseInt(m.group(1));
    return year < 1500 || year > 2200
        ? null
        : new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static @Nullable Range sinceYear(MatchResult m, LocalDate anchor) {
    Range year = year(m, anchor);
    if (year == null) {
      return null;
    }
    return anchor.isBefore(year.from()) ? year : new Range(year.from(), anchor);
  }

  private static Range relativeUnit(MatchResult m, LocalDate anchor) {
    int step =
        switch (m.group(1)) {
          case "last", "past" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return switch (m.group(2)) {
      case "week" -> {
        LocalDate monday =
            anchor.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Range(monday, monday.plusDays(6));
      }
      case "month" -> wholeMonth(YearMonth.from(anchor).plusMonths(step));
      default -> {
        int year = anchor.getYear() + step;
        yield new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
    };
  }

  private static @Nullable Range ago(MatchResult m, LocalDate anchor) {
    String count = m.group(1);
    int number =
        NUMBERS.contains(count)
            ? NUMBERS.indexOf(count) + 1
            : count.startsWith("a")
                ? 1
                : Integer.parseInt(count.substring(0, Math.min(4, count.length())));
    return switch (m.group(2)) {
      case "day" -> new Range(anchor.minusDays(number), anchor.minusDays(number));
      case "week" ->
          new Range(anchor.minusWeeks(number).minusDays(3), anchor.minusWeeks(number).plusDays(3));
      case "month" -> wholeMonth(YearMonth.from(anchor).minusMonths(number));
      default -> {
        int year = anchor.getYear() - number;
        yield year < 1 ? null : new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
    };
  }

  private static Range dayWord(MatchResult m, LocalDate anchor) {
    LocalDate date =
        switch (m.group(1)) {
          case "yesterday" -> anchor.minusDays(1);
          case "tomorrow" -> anchor.plusDays(1);
          default -> anchor;
        };
    return new Range(date, date);
  }

  private static Range weekday(MatchResult m, LocalDate anchor) {
    DayOfWeek day = DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT));
    String before = m.group(1) == null ? "" : m.group(1).trim();
    LocalDate past = anchor.with(TemporalAdjusters.previousOrSame(day));
    return switch (before) {
      case "next" -> {
        LocalDate date = anchor.with(TemporalAdjusters.next(day));
        yield new Range(date, date);
      }
      case "since" -> new Range(past, anchor);
      default -> new Range(past, past);
    };
  }
}
