package org.demarche.cli;

/** The formats of {@code query}. */
enum RowsFormat {
  /** Columns for reading on a screen; long values are cut. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** RDF, for CONSTRUCT and DESCRIBE. */
  TURTLE;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
