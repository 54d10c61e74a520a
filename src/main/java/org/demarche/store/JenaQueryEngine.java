package org.demarche.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.jena.tdb2.sys.TDBInternal;

/** Reads a TDB2 dataset in this process; a read transaction a query. */
public final class JenaQueryEngine implements QueryEngine {

  private final DatasetGraph dataset;
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
    this.onClose = onClose;
  }

  @Override
  public Rows select(String sparql, Map<String, Value> parameters) {
    return run(
        sparql, parameters, QueryForm.SELECT, execution -> rows(execution.select().materialize()));
  }

  @Override
  public boolean ask(String sparql, Map<String, Value> parameters) {
    return run(sparql, parameters, QueryForm.ASK, QueryExec::ask);
  }

  @Override
  public Model construct(String sparql, Map<String, Value> parameters) {
    QueryForm form = QueryForm.of(sparql);
    return form == QueryForm.DESCRIBE
        ? run(sparql, parameters, form, e -> model(e.getQuery(), e.describe()))
        : run(sparql, parameters, QueryForm.CONSTRUCT, e -> model(e.getQuery(), e.construct()));
  }

  @Override
  public void close() {
    onClose.run();
  }

  private <T> T run(
      String sparql,
      Map<String, Value> parameters,
      QueryForm expected,
      Function<QueryExec, T> read) {
    Query query = Parameters.bind(sparql, parameters);
    expected.require(query);
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
