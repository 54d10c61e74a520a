package org.demarche.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.store.QueryEngine;
import org.demarche.store.Rows;

/** The claims looked at for one question: both sides of it look at much the same. */
final class FoundClaims {

  /** Claims beyond this many are not looked at; the question is too wide. */
  static final int MOST = 600;

  private final QueryEngine engine;
  private final ClaimReader reader;
  private final Kept<List<String>> kept;
  private final Map<String, List<String>> claimsByQuery = new HashMap<>();
  private final Map<String, ClaimRow> rowsByClaim = new HashMap<>();

  /**
   * @param kept what was found for earlier questions
   */
  FoundClaims(QueryEngine engine, ClaimReader reader, Kept<List<String>> kept) {
    this.engine = engine;
    this.reader = reader;
    this.kept = kept;
  }

  /** IRIs of the claims that a query finds, those that fit best first. */
  List<String> of(String sparql) {
    return claimsByQuery.computeIfAbsent(sparql, this::find);
  }

  private List<String> find(String sparql) {
    Optional<Object> before = engine.version();
    List<String> known =
        before.map(version -> kept.of(version, List.of(sparql)).get(sparql)).orElse(null);
    if (known != null) {
      return known;
    }
    List<String> claims =
        engine.select(ClaimsOnly.of(sparql, MOST)).rows().stream()
            .map(row -> Rows.text(row, "claim"))
            .distinct()
            .toList();
    if (before.isPresent() && engine.version().equals(before)) {
      kept.keep(before.get(), Map.of(sparql, claims));
    }
    return claims;
  }

  /** All there is to know about the claims, in the order of their IRIs. */
  List<ClaimRow> read(Set<String> claims) {
    List<String> unread = claims.stream().filter(iri -> !rowsByClaim.containsKey(iri)).toList();
    reader.read(unread).forEach(row -> rowsByClaim.put(row.iri(), row));
    return new TreeSet<>(claims)
        .stream().flatMap(iri -> Stream.ofNullable(rowsByClaim.get(iri))).toList();
  }
}
