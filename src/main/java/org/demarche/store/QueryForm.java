package org.demarche.store;

import org.apache.jena.query.Query;

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
    return of(Parameters.parse(sparql));
  }

  static QueryForm of(Query query) {
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

  /** Throws unless the query is of this form. */
  void require(Query query) {
    QueryForm actual = of(query);
    if (actual != this) {
      throw new QueryException("A " + this + " query is needed here, not " + actual + ".");
    }
  }
}
