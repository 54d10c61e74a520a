package org.demarche.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** What a SPARQL query asks for, and so what its answer is. */
public enum QueryForm {
  /** Rows. */
  SELECT,
  /** Yes or no. */
  ASK,
  /** A graph made from a template. */
  CONSTRUCT,
  /** A graph about a resource. */
  DESCRIBE;

  /**
   * The form of a query.
   *
   * @throws QueryException when it is not SPARQL 1.1
   */
  public static QueryForm of(String sparql) {
    return of(parse(sparql));
  }

  /** Parses a query of this form; throws when it is none. */
  Query require(String sparql) {
    Query query = parse(sparql);
    QueryForm actual = of(query);
    if (actual != this) {
      throw new QueryException("A " + this + " query is needed here, not " + actual + ".");
    }
    return query;
  }

  private static QueryForm of(Query query) {
    if (query.isSelectType()) {
      return SELECT;
    } else if (query.isAskType()) {
      return ASK;
    } else if (query.isConstructType()) {
      return CONSTRUCT;
    } else if (query.isDescribeType()) {
      return DESCRIBE;
    }
    throw new QueryException("The query must be SELECT, ASK, CONSTRUCT or DESCRIBE.");
  }

  private static Query parse(String sparql) {
    try {
      return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    } catch (org.apache.jena.query.QueryException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error");
      throw new QueryException("Cannot read the query: " + why.strip(), e);
    }
  }
}
