package org.demarche.store;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.demarche.store.names.IndexedName;
import org.demarche.store.names.NameIndex;

/**
 * Reads a store with SPARQL 1.1, wherever it is. The default graph is the union of the named
 * graphs; ask for {@code DISTINCT} or {@code GRAPH}, since not every engine merges triples that
 * stand in several graphs.
 *
 * <p>What users type reaches a query through {@link NamedQuery#bind}, never by pasting. All methods
 * throw {@link QueryException} for a query that cannot be read, of another form or that fails.
 */
public interface QueryEngine extends AutoCloseable {

  /** Runs a SELECT query. */
  Rows select(String sparql);

  /** Runs an ASK query. */
  boolean ask(String sparql);

  /** Runs a CONSTRUCT or DESCRIBE query. */
  Model construct(String sparql);

  /**
   * What the store is like now: equal to an earlier value only while nothing has been changed
   * since; empty where that cannot be told.
   */
  default Optional<Object> version() {
    return Optional.empty();
  }

  /**
   * The names of actors and topics as they were lately, for suggestions; it is the engine's to
   * close. Where there is no better way, all are read, and none tells how often it is mentioned.
   */
  default NameIndex names() {
    String labels = new NamedQueries().get("labels").bind(Map.of());
    return NameIndex.of(
        select(labels).rows().stream()
            .map(
                row ->
                    new IndexedName(
                        Rows.text(row, "iri"),
                        Rows.text(row, "label"),
                        Rows.text(row, "normalized"),
                        0))
            .toList());
  }

  @Override
  void close();
}
