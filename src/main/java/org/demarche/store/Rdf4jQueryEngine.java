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
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/** Reads any RDF4J repository; above all a SPARQL server over HTTP. */
public final class Rdf4jQueryEngine implements QueryEngine {

  private final Repository repository;
  private final String name;

  private Rdf4jQueryEngine(Repository repository, String name) {
    this.repository = repository;
    this.name = name;
  }

  /**
   * Reads a SPARQL 1.1 endpoint; nothing is sent before the first query.
   *
   * @param endpoint its address ("http://localhost:3030/demarche/sparql")
   */
  public static Rdf4jQueryEngine remote(String endpoint) {
    SPARQLRepository repository = new SPARQLRepository(endpoint);
    repository.init();
    return new Rdf4jQueryEngine(repository, endpoint);
  }

  /** Reads a repository that is initialised; it is shut down with the engine. */
  public static Rdf4jQueryEngine over(Repository repository) {
    return new Rdf4jQueryEngine(repository, "the repository");
  }

  @Override
  public Rows select(String sparql) {
    Query query = QueryForm.SELECT.require(sparql);
    return run(
        connection -> {
          try (TupleQueryResult result = connection.prepareTupleQuery(sparql).evaluate()) {
            return rows(query.getResultVars(), result);
          }
        });
  }

  @Override
  public boolean ask(String sparql) {
    QueryForm.ASK.require(sparql);
    return run(connection -> connection.prepareBooleanQuery(sparql).evaluate());
  }

  @Override
  public Model construct(String sparql) {
    boolean describes = QueryForm.of(sparql) == QueryForm.DESCRIBE;
    Query query = (describes ? QueryForm.DESCRIBE : QueryForm.CONSTRUCT).require(sparql);
    return run(
        connection -> {
          try (GraphQueryResult result = connection.prepareGraphQuery(sparql).evaluate()) {
            return model(query, result);
          }
        });
  }

  @Override
  public void close() {
    repository.shutDown();
  }

  private <T> T run(Function<RepositoryConnection, T> read) {
    try (RepositoryConnection connection = repository.getConnection()) {
      return read.apply(connection);
    } catch (RDF4JException e) {
      throw new QueryException("Cannot read " + name + ": " + reason(e), e);
    }
  }

  /** The innermost message in one line: RDF4J wraps what the network said. */
  private static String reason(Throwable e) {
    Throwable inner = e;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String message =
        inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
    return message.lines().findFirst().orElse("no answer").strip();
  }

  private static Rows rows(List<String> variables, TupleQueryResult result) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (BindingSet solution : result) {
      Map<String, Value> row = new LinkedHashMap<>();
      for (String variable : variables) {
        if (solution.hasBinding(variable)) {
          row.put(variable, value(solution.getValue(variable)));
        }
      }
      rows.add(row);
    }
    return new Rows(variables, rows);
  }

  private static Value value(org.eclipse.rdf4j.model.Value term) {
    if (term instanceof IRI iri) {
      return Value.iri(iri.stringValue());
    } else if (term instanceof Literal literal) {
      return new Value(
          Value.Kind.LITERAL,
          literal.getLabel(),
          literal.getDatatype().stringValue(),
          literal.getLanguage().orElse(""));
    } else if (term instanceof BNode blank) {
      return Value.blank(blank.getID());
    }
    throw new QueryException("The result holds a term that is not plain RDF: " + term);
  }

  private static Model model(Query query, GraphQueryResult result) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Statement statement : result) {
      graph.add(
          Terms.node(value(statement.getSubject())),
          Terms.node(value(statement.getPredicate())),
          Terms.node(value(statement.getObject())));
    }
    return ModelFactory.createModelForGraph(graph).setNsPrefixes(query.getPrefixMapping());
  }
}
