package org.demarche.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;
import org.demarche.graph.Iris;

/**
 * Lets only queries run that read the store and nothing else: SPARQL 1.1 without its federation,
 * with the functions of the standard. Regular expressions are swapped for ones that a timeout can
 * stop, and strings do not grow without end.
 */
final class QueryGuard {

  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

  private static final String GRAPHS =
      Iris.REGISTRY_GRAPH.substring(0, Iris.REGISTRY_GRAPH.lastIndexOf('/') + 1);

  private QueryGuard() {}

  /** Swaps the functions when a query is made ready to run, which has so long from then. */
  static RewriteFactory optimizer(Duration timeout, MemoryGuard memory) {
    return context -> {
      Deadline deadline = Deadline.in(timeout, memory.watch(Context.getOrSetCancelSignal(context)));
      Rewrite standard = Optimize.stdOptimizationFactory.create(context);
      return op -> standard.rewrite(guarded(op, deadline));
    };
  }

  /**
   * Reads a query that may run.
   *
   * @throws QueryException when it is not SPARQL 1.1, or would do more than read the store
   */
  static Query read(String sparql) {
    Query query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    requireOwnGraphs(query.getGraphURIs());
    requireOwnGraphs(query.getNamedGraphURIs());
    if (query.getQueryPattern() != null) {
      Op unused = guarded(Algebra.compile(query), Deadline.in(Duration.ZERO, new AtomicBoolean()));
    }
    return query;
  }

  /**
   * Checks the graphs that a request or a query names as what it reads.
   *
   * @throws QueryException when one lies outside the store
   */
  static void requireOwnGraphs(List<String> graphs) {
    for (String graph : graphs) {
      if (!graph.startsWith(GRAPHS)) {
        throw new QueryException(
            "FROM may only name graphs of this store, which begin with " + GRAPHS);
      }
    }
  }

  private static Op guarded(Op op, Deadline deadline) {
    return Transformer.transform(new NoService(), new Functions(deadline), op);
  }

  private static final class NoService extends TransformCopy {
    @Override
    public Op transform(OpService service, Op sub) {
      throw new QueryException("SERVICE is refused: this endpoint asks no other");
    }
  }

  private static final class Functions extends ExprTransformCopy {

    private final Deadline deadline;

    Functions(Deadline deadline) {
      this.deadline = deadline;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Function own) {
        String iri = own.getFunctionIRI();
        if (!iri.startsWith(CASTS)) {
          throw new QueryException("Function <" + iri + "> is refused: use those of SPARQL 1.1");
        }
      } else if (function instanceof E_Regex) {
        return new StoppableRegex(args, deadline);
      } else if (function instanceof E_StrReplace) {
        return new StoppableReplace(args, deadline);
      } else if (function instanceof E_StrConcat) {
        return new BoundedConcat(args);
      }
      return super.transform(function, args);
    }
  }
}
