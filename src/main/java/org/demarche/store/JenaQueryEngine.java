package org.demarche.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.names.NameIndex;

/** Reads a TDB2 dataset in this process; a read transaction a query. */
public final class JenaQueryEngine implements QueryEngine {

  private final DatasetGraph dataset;
  private final StoredNames names;
  private final Runnable onClose;

  /**
   * Reads the dataset; closing the engine does not close it.
   *
   * @param dataset of TDB2, on disk or in memory; its default graph is not seen, the union of the
   *     named ones is
   */
  public JenaQueryEngine(DatasetGraph dataset) {
    this(dataset, () -> {});
  }

  JenaQueryEngine(DatasetGraph dataset, Runnable onClose) {
    if (!TDBInternal.isTDB2(dataset)) {
      throw new IllegalArgumentException("only TDB2 can show the union of the named graphs");
    }
    this.dataset = dataset;
    this.names = new StoredNames(dataset);
    this.onClose = onClose;
  }

  @Override
  public Rows select(String sparql) {
    return run(QueryForm.SELECT.require(sparql), e -> rows(e.select().materialize()));
  }

  @Override
  public boolean ask(String sparql) {
    return run(QueryForm.ASK.require(sparql), QueryExec::ask);
  }

  @Override
  public Model construct(String sparql) {
    if (QueryForm.of(sparql) == QueryForm.DESCRIBE) {
      Query query = QueryForm.DESCRIBE.require(sparql);
      return run(query, e -> model(query, e.describe()));
    }
    Query query = QueryForm.CONSTRUCT.require(sparql);
    return run(query, e -> model(query, e.construct()));
  }

  /** The database, which compaction replaces, and the number of its last change. */
  private record Version(Object database, long change) {}

  @Override
  public Optional<Object> version() {
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
    return Txn.calculateRead(
        database,
        () ->
            Optional.of(
                new Version(
                    database, database.getTxnSystem().getThreadTransaction().getDataVersion())));
  }

  @Override
  public NameIndex names() {
    return names.get(version().orElseThrow());
  }

  @Override
  public void close() {
    onClose.run();
  }

  private <T> T run(Query query, Function<QueryExec, T> read) {
    try {
      return Txn.calculateRead(
          dataset,
          () -> {
            try (QueryExec execution =
                QueryExec.dataset(dataset)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
              return read.apply(execution);
            }
          });
    } catch (JenaException e) {
      throw new QueryException("The query failed: " + e.getMessage(), e);
    }
  }

  private static Rows rows(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<Map<String, Value>> rows = new ArrayList<>();
    found.forEachRemaining(binding -> rows.add(row(variables, binding)));
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static Map<String, Value> row(List<Var> variables, Binding binding) {
    Map<String, Value> row = new LinkedHashMap<>();
    for (Var variable : variables) {
      if (binding.contains(variable)) {
        row.put(variable.getVarName(), Terms.value(binding.get(variable)));
      }
    }
    return row;
  }

  private static Model model(Query query, Graph graph) {
    return ModelFactory.createModelForGraph(graph).setNsPrefixes(query.getPrefixMapping());
  }
}
