package org.demarche.web;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** {@code CONCAT} of SPARQL 1.1; doubling a string thirty times would fill the memory. */
final class BoundedConcat extends ExprFunctionN {

  /** Longest string, in UTF-16 units; an article has about five thousand. */
  private static final int LONGEST = 1 << 20;

  BoundedConcat(ExprList args) {
    super("concat", args);
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    long length = 0;
    for (NodeValue arg : args) {
      length += arg.isString() ? arg.getString().length() : 0;
    }
    requireShort(length);
    return XSDFuncOp.strConcat(args);
  }

  /** Ends the evaluation of an expression whose value would be too long. */
  static void requireShort(long length) {
    if (length > LONGEST) {
      throw new ExprEvalException("longer than " + LONGEST + " characters");
    }
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedConcat(newArgs);
  }
}
