package org.demarche.web;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REPLACE} of SPARQL 1.1, which a timeout can stop and whose result is bounded. */
final class StoppableReplace extends ExprFunctionN {

  private final Deadline deadline;

  StoppableReplace(ExprList args, Deadline deadline) {
    super("replace", args);
    this.deadline = deadline;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
    String flags = args.size() > 3 ? args.get(3).getString() : null;
    Matcher matcher =
        RegexEngine.makePattern("REPLACE", args.get(1).getString(), flags)
            .matcher(new StoppableText(text.getLiteralLexicalForm(), deadline));
    String by = args.get(2).getString();
    StringBuilder out = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(out, by);
        BoundedConcat.requireShort(out.length());
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("REPLACE: bad replacement", e);
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REPLACE: too deep for this text", e);
    }
    matcher.appendTail(out);
    BoundedConcat.requireShort(out.length());
    return NodeValue.makeNode(like(text, out.toString()));
  }

  private static Node like(Node text, String value) {
    return text.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(value)
        : NodeFactory.createLiteralLang(value, text.getLiteralLanguage());
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new StoppableReplace(newArgs, deadline);
  }
}
