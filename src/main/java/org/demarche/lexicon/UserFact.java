package org.demarche.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of a user's own facts: a person with one term in office, an organisation or a topic.
 *
 * @param where file and line, or file and subject, for messages
 * @param cells by column, see {@link UserFacts#COLUMNS}; several values are separated by {@code |}
 */
public record UserFact(String where, Map<String, String> cells) {

  public UserFact {
    cells = Map.copyOf(cells);
  }

  /** The cell, trimmed; empty when there is none. */
  String get(String column) {
    return cells.getOrDefault(column, "").trim();
  }

  /** The values of a cell that holds several, without empty ones. */
  List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|", -1))
        .map(String::trim)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
