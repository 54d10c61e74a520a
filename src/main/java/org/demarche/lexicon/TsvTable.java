package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a tab-separated table with a header row: UTF-8, no quoting, several values in a cell
 * separated by {@code |}. Every bad line is reported with file and line number, then loading fails
 * once.
 */
public final class TsvTable {

  /** One line of a table, read by column name. */
  public static final class Row {
    private final Map<String, Integer> columns;
    private final String[] cells;
    private final int line;

    private Row(Map<String, Integer> columns, String[] cells, int line) {
      this.columns = columns;
      this.cells = cells;
      this.line = line;
    }

    /** Line number in the file, from 1; the header is line 1. */
    public int line() {
      return line;
    }

    /** The cell, trimmed; empty when the row ends before it or the table lacks the column. */
    public String get(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.length ? "" : cells[at].trim();
    }

    /**
     * The cell, trimmed.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public String require(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw new IllegalArgumentException("column '" + column + "' is empty");
      }
      return value;
    }

    /** The values of a cell that holds several, without empty ones. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.indexOf('|') < 0) {
        return cell.isEmpty() ? List.of() : List.of(cell);
      }
      return Arrays.stream(cell.split("\\|")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }
  }

  private TsvTable() {}

  /**
   * Reads a table from the class path, one record a row.
   *
   * @param resource its name, such as {@code data/lexicon/states.tsv}
   * @param parse makes a record of a row; an {@link IllegalArgumentException} reports the row as
   *     bad
   * @throws LexiconException when the table is missing, unreadable or has bad lines; the message
   *     names them all
   */
  public static <T> List<T> load(String resource, Function<Row, T> parse) {
    try (InputStream in = TsvTable.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(List.of(resource + ": not on the class path"));
      }
      return read(resource, in, parse);
    } catch (IOException e) {
      throw new LexiconException(List.of(resource + ": " + e.getMessage()));
    }
  }

  /**
   * Reads a table from a stream.
   *
   * @param name what to call it in messages
   * @throws LexiconException when it has bad lines; the message names them all
   * @throws IOException when the stream cannot be read
   */
  public static <T> List<T> read(String name, InputStream in, Function<Row, T> parse)
      throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String header = reader.readLine();
    if (header == null) {
      throw new LexiconException(List.of(name + ": empty, not even a header row"));
    }
    Map<String, Integer> columns = columns(header.replace("\uFEFF", ""));
    List<T> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<String, String> pool = new HashMap<>();
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length > columns.size()) {
        problems.add(
            name
                + ":"
                + number
                + ": "
                + cells.length
                + " cells under "
                + columns.size()
                + " columns");
        continue;
      }
      try {
        share(cells, pool);
        rows.add(parse.apply(new Row(columns, cells, number)));
      } catch (IllegalArgumentException e) {
        problems.add(name + ":" + number + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return rows;
  }

  /** Keeps one copy of values that many rows have: sources, licences, keys of states. */
  private static void share(String[] cells, Map<String, String> pool) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = pool.computeIfAbsent(cells[i], value -> value);
    }
  }

  private static Map<String, Integer> columns(String header) {
    Map<String, Integer> columns = new HashMap<>();
    String[] names = header.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].trim(), i);
    }
    return columns;
  }
}
