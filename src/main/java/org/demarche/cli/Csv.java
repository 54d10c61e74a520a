package org.demarche.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, lines ending in CR LF. */
final class Csv {

  private Csv() {}

  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
