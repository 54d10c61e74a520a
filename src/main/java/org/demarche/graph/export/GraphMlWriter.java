package org.demarche.graph.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes claims as GraphML. Programs want all nodes before the first edge, so edges wait in a
 * temporary file while the nodes are gathered.
 */
final class GraphMlWriter {

  /** An attribute of nodes or edges; the names of both are apart. */
  private record Key(String name, String of, String type) {}

  private static final List<Key> KEYS =
      List.of(
          new Key("label", "node", "string"),
          new Key("type", "node", "string"),
          new Key("relation", "edge", "string"),
          new Key("polarity", "edge", "int"),
          new Key("plover", "edge", "string"),
          new Key("modality", "edge", "string"),
          new Key("attribution", "edge", "string"),
          new Key("confidence", "edge", "double"),
          new Key("date", "edge", "string"),
          new Key("article", "edge", "string"),
          new Key("quote", "edge", "string"));

  private final Writer out;
  private final long memoryBudget;

  GraphMlWriter(Writer out, long memoryBudget) {
    this.out = out;
    this.memoryBudget = memoryBudget;
  }

  void write(ClaimRows rows) throws IOException {
    Path edges = Files.createTempFile("demarche-edges", ".xml");
    try (ExternalSort nodes = new ExternalSort(memoryBudget)) {
      gather(rows, nodes, edges);
      writeHeader();
      nodes.forEach(node -> out.append(node).append('\n'));
      copy(edges);
      out.write("  </graph>\n</graphml>\n");
    } finally {
      Files.delete(edges);
    }
  }

  private static void gather(ClaimRows rows, ExternalSort nodes, Path edges) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(edges)) {
      rows.forEach(
          row -> {
            if (row.source().isResolved() && row.target().isResolved()) {
              nodes.add(node(row.source()));
              nodes.add(node(row.target()));
              writer.write(edge(row));
            }
          });
    }
  }

  private void writeHeader() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (Key key : KEYS) {
      out.write("  <key" + attribute("id", key.name()) + attribute("for", key.of()));
      out.write(attribute("attr.name", key.name()) + attribute("attr.type", key.type()) + "/>\n");
    }
    out.write("  <graph edgedefault=\"directed\">\n");
  }

  /** One line, which can be sorted: line feeds inside are escaped. */
  private static String node(ClaimRow.End end) {
    return "    <node"
        + attribute("id", end.iri())
        + ">"
        + data("label", end.label())
        + data("type", end.type())
        + "</node>";
  }

  private static String edge(ClaimRow row) {
    return "    <edge"
        + attribute("id", row.claim())
        + attribute("source", row.source().iri())
        + attribute("target", row.target().iri())
        + ">"
        + data("relation", row.relation())
        + data("polarity", row.polarity())
        + data("plover", row.plover())
        + data("modality", row.modality())
        + data("attribution", row.attribution())
        + data("confidence", row.confidence())
        + data("date", row.happenedFrom().isEmpty() ? row.reported() : row.happenedFrom())
        + data("article", row.article())
        + data("quote", row.quote())
        + "</edge>\n";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Xml.escape(value) + "\"";
  }

  private static String data(String key, String value) {
    return value.isEmpty() ? "" : "<data key=\"" + key + "\">" + Xml.escape(value) + "</data>";
  }

  private void copy(Path edges) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(edges)) {
      reader.transferTo(out);
    }
  }
}
