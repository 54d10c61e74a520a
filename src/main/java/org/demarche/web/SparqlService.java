package org.demarche.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;

/** SPARQL 1.1 query: Fuseki's, with the query vetted and its limits set. */
final class SparqlService extends SPARQL_QueryDataset {

  /** Longest query, in bytes of UTF-8. */
  static final int LONGEST_QUERY = 64 << 10;

  /**
   * Tells how many rows or triples the answer has at most; absent when the query asks for fewer.
   */
  static final String ROW_LIMIT = "Demarche-Row-Limit";

  private static final List<String> GRAPH_PARAMETERS =
      List.of(HttpNames.paramDefaultGraphURI, HttpNames.paramNamedGraphURI);

  private final ServeOptions options;
  private final MemoryGuard memory;

  SparqlService(ServeOptions options, MemoryGuard memory) {
    this.options = options;
    this.memory = memory;
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream in = action.getRequestInputStream()) {
      byte[] body = in.readNBytes(LONGEST_QUERY + 1);
      requireShort(body.length);
      execute(new String(body, StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      ServletOps.errorBadRequest("The request broke off.");
    }
  }

  private static void requireShort(int bytes) {
    if (bytes > LONGEST_QUERY) {
      ServletOps.error(413, "The query is longer than " + LONGEST_QUERY + " bytes.");
    }
  }

  /** Reads the text as SPARQL 1.1 before Fuseki does as its own, larger language. */
  @Override
  protected void execute(String text, HttpAction action) {
    requireShort(text.length());
    try {
      for (String parameter : GRAPH_PARAMETERS) {
        String[] graphs = action.getRequestParameterValues(parameter);
        QueryGuard.requireOwnGraphs(graphs == null ? List.of() : List.of(graphs));
      }
      Query unused = QueryGuard.read(text);
    } catch (QueryException e) {
      ServletOps.errorBadRequest(reason(e));
    }
    super.execute(text, action);
  }

  private static String reason(QueryException e) {
    return e.getMessage() == null ? "The query cannot be read." : e.getMessage();
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > options.maxRows())) {
      query.setLimit(options.maxRows());
      action.setResponseHeader(ROW_LIMIT, Long.toString(options.maxRows()));
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext())
        .set(TDB2.symUnionDefaultGraph, true)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.optExprConstantFolding, false) // happens before the engine looks at its clock
        .set(ARQConstants.sysOptimizerFactory, QueryGuard.optimizer(options.timeout(), memory))
        .overallTimeout(options.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }
}
