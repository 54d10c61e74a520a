package org.demarche.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts parameter values into a parsed query, so that a value can never become syntax. The same for
 * all engines: they all get the query that results.
 */
final class Parameters {

  private Parameters() {}

  /** Parses a query. */
  static Query parse(String sparql) {
    try {
      return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new QueryException("Cannot read the query: " + firstLine(e), e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException("Cannot read the query: " + firstLine(e), e);
    }
  }

  /** Parses a query and puts the values in; a parameter the query does not mention is ignored. */
  static Query bind(String sparql, Map<String, Value> parameters) {
    Query query = parse(sparql);
    if (parameters.isEmpty()) {
      return query;
    }
    if (query.getQueryPattern() == null) {
      query.setQueryPattern(new ElementGroup()); // DESCRIBE ?x alone
    }
    Map<Var, Node> values = new LinkedHashMap<>();
    parameters.forEach((name, value) -> values.put(Var.alloc(name), node(name, value)));
    try {
      Query known =
          QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Bound(values));
      return parse(QueryTransformOps.replaceVars(known, values).serialize());
    } catch (QueryScopeException e) {
      throw new QueryException("A parameter stands where the query sets it: " + firstLine(e), e);
    }
  }

  private static Node node(String name, Value value) {
    boolean usable =
        switch (value.kind()) {
          case IRI -> Value.mayBeIri(value.lexical());
          case LITERAL -> true;
          case BLANK -> false;
        };
    if (!usable) {
      throw new QueryException(
          "Parameter " + name + " is neither an IRI nor a literal: " + value.lexical());
    }
    return Terms.node(value);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error").strip();
  }

  /** {@code BOUND(?parameter)} is true; a value inside BOUND would not be SPARQL. */
  private static final class Bound extends ExprTransformCopy {

    private final Map<Var, Node> values;

    Bound(Map<Var, Node> values) {
      this.values = values;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_Bound
              && argument.isVariable()
              && values.containsKey(argument.asVar())
          ? NodeValue.TRUE
          : super.transform(function, argument);
    }
  }
}
