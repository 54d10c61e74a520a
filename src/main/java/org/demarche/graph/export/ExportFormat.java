package org.demarche.graph.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats a store can be written in. */
public enum ExportFormat {
  /** All triples of all graphs, each once. */
  TURTLE("turtle", "ttl", "text/turtle"),
  /** Turtle with the named graphs kept apart. */
  TRIG("trig", "trig", "application/trig"),
  /** One quad a line, sorted by graph, subject, predicate and object. */
  NQUADS("nquads", "nq", "application/n-quads"),
  /** JSON-LD 1.1 with the named graphs kept apart. */
  JSONLD("jsonld", "jsonld", "application/ld+json"),
  /** All triples of all graphs, each once. */
  RDFXML("rdfxml", "rdf", "application/rdf+xml"),
  /**
   * For Gephi: actors and topics as nodes, claims as edges. Claims without a target, and those with
   * an unresolved phrase at one end, have no edge.
   */
  GRAPHML("graphml", "graphml", "application/graphml+xml"),
  /** For R and pandas: one claim a line, with a header. */
  CSV("csv", "csv", "text/csv");

  private final String label;
  private final String extension;
  private final String mediaType;

  ExportFormat(String label, String extension, String mediaType) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The format's name on the command line. */
  public String label() {
    return label;
  }

  /** Extension of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** Media type for HTTP. */
  public String mediaType() {
    return mediaType;
  }

  /** The format of that name. */
  public static Optional<ExportFormat> named(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  /** All names, for help and error messages: "turtle, trig, ...". */
  public static String names() {
    return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return label;
  }
}
