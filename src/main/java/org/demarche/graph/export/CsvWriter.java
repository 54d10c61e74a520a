package org.demarche.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes claims as CSV after RFC 4180, lines ending in a line feed. Fields are quoted where they
 * must be and otherwise left as they are, also those a spreadsheet would take for a formula.
 */
final class CsvWriter {

  private static final List<String> HEADER =
      List.of(
          "source",
          "source_type",
          "source_for",
          "relation",
          "target",
          "target_type",
          "target_for",
          "polarity",
          "plover",
          "modality",
          "attribution",
          "confidence",
          "happened_from",
          "happened_to",
          "reported",
          "article",
          "publisher",
          "quote",
          "begin",
          "end",
          "source_iri",
          "target_iri",
          "claim");

  private final Writer out;

  CsvWriter(Writer out) {
    this.out = out;
  }

  void write(ClaimRows rows) throws IOException {
    writeLine(HEADER);
    rows.forEach(row -> writeLine(fields(row)));
  }

  private static List<String> fields(ClaimRow row) {
    return List.of(
        row.source().label(),
        row.source().type(),
        row.source().onBehalfOf(),
        row.relation(),
        row.target().label(),
        row.target().type(),
        row.target().onBehalfOf(),
        row.polarity(),
        row.plover(),
        row.modality(),
        row.attribution(),
        row.confidence(),
        row.happenedFrom(),
        row.happenedTo(),
        row.reported(),
        row.article(),
        row.publisher(),
        row.quote(),
        row.begin(),
        row.end(),
        row.source().iri(),
        row.target().iri(),
        row.claim());
  }

  private void writeLine(List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      out.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
    }
    out.append('\n');
  }

  private static String quoted(String field) {
    boolean plain = field.equals(field.strip()) && field.chars().noneMatch(CsvWriter::isSpecial);
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  private static boolean isSpecial(int c) {
    return c == ',' || c == '"' || c == '\n' || c == '\r';
  }
}
