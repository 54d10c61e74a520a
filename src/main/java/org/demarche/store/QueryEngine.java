package org.demarche.store;

import java.util.Map;
import org.apache.jena.rdf.model.Model;

/**
 * Reads a store with SPARQL 1.1, wherever it is. The default graph is the union of the named
 * graphs; ask for {@code DISTINCT} or {@code GRAPH}, since not every engine merges triples that
 * stand in several graphs.
 *
 * <p>Parameters give values to variables of the query, named without question mark: every
 * occurrence becomes the value, and a parameter that is projected stays in the result. All methods
 * throw {@link QueryException} for a query that cannot be read, of another form or that fails.
 */
public interface QueryEngine extends AutoCloseable {

  /** Runs a SELECT query. */
  Rows select(String sparql, Map<String, Value> parameters);

  /** Runs an ASK query. */
  boolean ask(String sparql, Map<String, Value> parameters);

  /** Runs a CONSTRUCT or DESCRIBE query. */
  Model construct(String sparql, Map<String, Value> parameters);

  /** Runs a SELECT query without parameters. */
  default Rows select(String sparql) {
    return select(sparql, Map.of());
  }

  @Override
  void close();
}
