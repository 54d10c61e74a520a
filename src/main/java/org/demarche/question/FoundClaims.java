package org.demarche.question;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.store.QueryEngine;
import org.demarche.store.Value;

/** The claims looked at for one question: both sides of it look at much the same. */
final class FoundClaims {

  private final QueryEngine engine;
  private final ClaimReader reader;
  private final Map<String, Set<String>> claimsByQuery = new HashMap<>();
  private final Map<String, ClaimRow> rowsByClaim = new HashMap<>();

  FoundClaims(QueryEngine engine, ClaimReader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  /** IRIs of the claims that a query finds, in its order. */
  Set<String> of(String sparql) {
    return claimsByQuery.computeIfAbsent(
        sparql,
        query -> {
          Set<String> claims = new LinkedHashSet<>();
          for (Map<String, Value> row : engine.select(query).rows()) {
            Value claim = row.get("claim");
            if (claim != null) {
              claims.add(claim.lexical());
            }
          }
          return claims;
        });
  }

  /** All there is to know about the claims, in the order of their IRIs. */
  List<ClaimRow> read(Set<String> claims) {
    List<String> unread = claims.stream().filter(iri -> !rowsByClaim.containsKey(iri)).toList();
    reader.read(unread).forEach(row -> rowsByClaim.put(row.iri(), row));
    return new TreeSet<>(claims)
        .stream().flatMap(iri -> Stream.ofNullable(rowsByClaim.get(iri))).toList();
  }
}
