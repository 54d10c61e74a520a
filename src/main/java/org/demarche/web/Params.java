package org.demarche.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a request. */
record Params(HttpServletRequest request) {

  /** Longest value, in UTF-16 units. */
  private static final int LONGEST = 2_000;

  private static final int MOST_VALUES = 200;

  /** The values given, blank ones left out. */
  List<String> all(String name) {
    String[] values = request.getParameterValues(name);
    if (values == null) {
      return List.of();
    }
    List<String> given = List.of(values).stream().filter(value -> !value.isBlank()).toList();
    if (given.size() > MOST_VALUES || given.stream().anyMatch(v -> v.length() > LONGEST)) {
      throw new BadRequestException("Parameter '" + name + "' is too long.");
    }
    return given;
  }

  @Nullable String text(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.get(0);
  }

  String text(String name, String preset) {
    String value = text(name);
    return value == null ? preset : value;
  }

  /**
   * A value that must be there.
   *
   * @throws BadRequestException when it is not
   */
  String required(String name) {
    String value = text(name);
    if (value == null) {
      throw new BadRequestException("Parameter '" + name + "' is missing.");
    }
    return value;
  }

  /** A whole number between 0 and {@code most}; more is taken as {@code most}. */
  int number(String name, int preset, int most) {
    String value = text(name);
    if (value == null) {
      return preset;
    }
    try {
      return Math.max(0, Math.min(most, Integer.parseInt(value)));
    } catch (NumberFormatException e) {
      throw new BadRequestException("Parameter '" + name + "' is no whole number.");
    }
  }

  @Nullable LocalDate date(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new BadRequestException("Parameter '" + name + "' is no date such as 2020-01-31.");
    }
  }
}
