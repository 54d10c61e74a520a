package org.demarche.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.store.Rows;
import org.demarche.store.Value;
import org.jspecify.annotations.Nullable;

/** Rows in columns, for reading on a screen. */
final class RowsTable {

  /** Longer values are cut; the other formats give them whole. */
  private static final int WIDEST = 60;

  private static final List<String[]> PREFIXES =
      List.of(
          new String[] {"https://w3id.org/demarche/id/", "id:"},
          new String[] {"https://w3id.org/demarche/ontology#", "dem:"},
          new String[] {"https://w3id.org/demarche/plover#", "plover:"},
          new String[] {"http://www.wikidata.org/entity/", "wd:"});

  private RowsTable() {}

  static void write(Rows rows, PrintStream out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(rows.variables());
    for (Map<String, Value> row : rows.rows()) {
      lines.add(rows.variables().stream().map(name -> cell(row.get(name))).toList());
    }
    int[] widths = widths(lines, rows.variables().size());
    for (int i = 0; i < lines.size(); i++) {
      out.println(line(lines.get(i), widths));
      if (i == 0) {
        out.println(rule(widths));
      }
    }
    out.println(rows.size() == 1 ? "1 row" : rows.size() + " rows");
  }

  private static String cell(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    String text = Screen.oneLine(value.lexical());
    if (value.isIri()) {
      for (String[] prefix : PREFIXES) {
        if (text.startsWith(prefix[0])) {
          return prefix[1] + text.substring(prefix[0].length());
        }
      }
    }
    return Screen.cut(text, WIDEST);
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      out.append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i)) + 2));
    }
    return out.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    StringBuilder out = new StringBuilder();
    for (int width : widths) {
      out.append("-".repeat(width)).append("  ");
    }
    return out.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
