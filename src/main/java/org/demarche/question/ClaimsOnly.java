package org.demarche.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Makes of a named query on claims the one that finds the same claims and nothing else. What a
 * person wants to see beside a claim (labels, publisher, quotation) takes much of the time of such
 * a query, and a question reads it only of the claims it does not know yet.
 */
final class ClaimsOnly {

  private static final Var CLAIM = Var.alloc("claim");
  private static final Var MATCHES = Var.alloc("matches");
  private static final Var CONFIDENCE = Var.alloc("confidence");

  private ClaimsOnly() {}

  /**
   * The query for the claims alone: those that match most words first, then the surest, as far as
   * the query knows either.
   *
   * @param sparql a SELECT query with the variable {@code claim} and without grouping
   * @param most so many of them at most
   */
  static String of(String sparql, int most) {
    Query full = QueryFactory.create(sparql);
    ElementGroup pattern = withoutIdle((ElementGroup) full.getQueryPattern());
    Collection<Var> bound = PatternVars.vars(pattern);
    Query claims = QueryFactory.make();
    claims.setQuerySelectType();
    claims.setDistinct(true);
    claims.setPrefixMapping(full.getPrefixMapping());
    claims.setQueryPattern(pattern);
    claims.addResultVar(CLAIM);
    for (Var best : List.of(MATCHES, CONFIDENCE)) {
      if (bound.contains(best)) {
        claims.addResultVar(best);
        claims.addOrderBy(best, Query.ORDER_DESCENDING);
      }
    }
    claims.addOrderBy(CLAIM, Query.ORDER_ASCENDING);
    claims.setLimit(most);
    return claims.serialize();
  }

  /** Without the optional parts whose variables nothing but the columns needs. */
  private static ElementGroup withoutIdle(ElementGroup pattern) {
    Set<Var> needed = new HashSet<>();
    for (Element element : pattern.getElements()) {
      if (element instanceof ElementFilter filter) {
        needed.addAll(filter.getExpr().getVarsMentioned());
      } else if (element instanceof ElementBind bind) {
        needed.addAll(bind.getExpr().getVarsMentioned());
      }
    }
    ElementGroup kept = new ElementGroup();
    Set<Var> before = new HashSet<>();
    for (Element element : pattern.getElements()) {
      Collection<Var> own = PatternVars.vars(element);
      boolean isIdle =
          element instanceof ElementOptional
              && own.stream().noneMatch(v -> needed.contains(v) && !before.contains(v));
      if (!isIdle) {
        kept.addElement(element);
        before.addAll(own);
      }
    }
    return kept;
  }
}
