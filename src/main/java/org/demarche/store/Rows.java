package org.demarche.store;

import java.util.List;
import java.util.Map;

/**
 * The answer to a SELECT query.
 *
 * @param variables names of the columns, without question mark, in the order of the query
 * @param rows one map a solution, from variable to value; an unbound variable is absent
 */
public record Rows(List<String> variables, List<Map<String, Value>> rows) {

  public Rows {
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
  }

  /** The lexical form of a column of a row; empty when it is unbound. */
  public static String text(Map<String, Value> row, String column) {
    Value value = row.get(column);
    return value == null ? "" : value.lexical();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public int size() {
    return rows.size();
  }
}
