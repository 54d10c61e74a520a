package org.demarche.web;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** {@code REGEX} of SPARQL 1.1, which a timeout can stop. */
final class StoppableRegex extends ExprFunctionN {

  private final Deadline deadline;
  private @Nullable String lastPattern;
  private @Nullable Pattern compiled;

  StoppableRegex(ExprList args, Deadline deadline) {
    super("regex", args);
    this.deadline = deadline;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
    Pattern pattern = pattern(args.get(1), args.size() > 2 ? args.get(2) : null);
    try {
      return NodeValue.makeBoolean(pattern.matcher(new StoppableText(text, deadline)).find());
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REGEX: too deep for this text", e);
    }
  }

  /** A constant pattern is compiled once, not for every row. */
  private Pattern pattern(NodeValue pattern, @Nullable NodeValue flags) {
    String text = pattern.getString();
    String modifiers = flags == null ? null : flags.getString();
    String key = modifiers + "/" + text;
    Pattern known = compiled;
    if (known == null || !key.equals(lastPattern)) {
      known = RegexEngine.makePattern("REGEX", text, modifiers);
      compiled = known;
      lastPattern = key;
    }
    return known;
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new StoppableRegex(newArgs, deadline);
  }
}
