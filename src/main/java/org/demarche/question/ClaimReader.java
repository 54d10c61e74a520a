package org.demarche.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.question.ClaimRow.Beneficiary;
import org.demarche.question.ClaimRow.Party;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Rows;
import org.demarche.store.Value;

/** Reads all there is to know about claims. */
final class ClaimReader {

  /** Attribution chains are written in one line with this between the links. */
  private static final String LINK = " \\| ";

  /** At some two kilobytes each. */
  private static final int MOST_KEPT = 20_000;

  private final QueryEngine engine;
  private final NamedQueries queries;
  private final Kept<ClaimRow> kept = new Kept<>(MOST_KEPT);

  ClaimReader(QueryEngine engine, NamedQueries queries) {
    this.engine = engine;
    this.queries = queries;
  }

  /** The claims; those read before are not read again while the store stays as it is. */
  List<ClaimRow> read(Collection<String> claims) {
    Optional<Object> before = claims.isEmpty() ? Optional.empty() : engine.version();
    if (before.isEmpty()) {
      return select(claims);
    }
    Map<String, ClaimRow> known = kept.of(before.get(), claims);
    List<ClaimRow> read = select(claims.stream().filter(iri -> !known.containsKey(iri)).toList());
    if (!read.isEmpty() && engine.version().equals(before)) {
      kept.keep(
          before.get(),
          read.stream().collect(Collectors.toMap(ClaimRow::iri, Function.identity())));
    }
    List<ClaimRow> all = new ArrayList<>(known.values());
    all.addAll(read);
    return all;
  }

  private List<ClaimRow> select(Collection<String> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> parameter = Map.of("claims", List.copyOf(claims));
    Others others = new Others();
    engine.select(queries.get("claim-parties").bind(parameter)).rows().forEach(others::add);
    Map<String, ClaimRow> rows = new LinkedHashMap<>();
    for (Map<String, Value> row :
        engine.select(queries.get("claim-details").bind(parameter)).rows()) {
      rows.putIfAbsent(Rows.text(row, "claim"), claim(row, others));
    }
    return new ArrayList<>(rows.values());
  }

  /** On whose behalf the sides of each claim act, and who vouches for it. */
  private static final class Others {
    private final Map<String, List<Beneficiary>> byClaimAndRole = new HashMap<>();

    void add(Map<String, Value> row) {
      List<Beneficiary> others =
          byClaimAndRole.computeIfAbsent(
              Rows.text(row, "role") + " " + Rows.text(row, "claim"), key -> new ArrayList<>());
      Beneficiary other = new Beneficiary(Rows.text(row, "iri"), Rows.text(row, "label"));
      if (!others.contains(other)) {
        others.add(Rows.text(row, "type").equals("State") ? others.size() : 0, other);
      }
    }

    List<Beneficiary> get(String role, String claim) {
      return byClaimAndRole.getOrDefault(role + " " + claim, List.of());
    }
  }

  private static ClaimRow claim(Map<String, Value> row, Others others) {
    String iri = Rows.text(row, "claim");
    String chain = Rows.text(row, "attribution");
    List<String> attribution = chain.isEmpty() ? List.of() : List.of(chain.split(LINK, -1));
    boolean hasContent = row.containsKey("contentBegin");
    return new ClaimRow(
        iri,
        party(row, "source", others.get("source", iri)),
        row.containsKey("targetIri") ? party(row, "target", others.get("target", iri)) : null,
        Rows.text(row, "relation"),
        number(row, "polarity"),
        Rows.text(row, "modality"),
        Rows.text(row, "assertable").equals("true"),
        Double.parseDouble(Rows.text(row, "confidence")),
        Rows.text(row, "rule"),
        attribution,
        others.get("attribution", iri),
        Rows.text(row, "content"),
        evidence(row, "quote", "begin", "end", attribution),
        hasContent ? evidence(row, "content", "contentBegin", "contentEnd", attribution) : null);
  }

  private static Party party(Map<String, Value> row, String role, List<Beneficiary> others) {
    return new Party(
        Rows.text(row, role + "Iri"), Rows.text(row, role), Rows.text(row, role + "Text"), others);
  }

  private static Answer.Evidence evidence(
      Map<String, Value> row, String quote, String begin, String end, List<String> attribution) {
    String publisher = Rows.text(row, "publisher");
    String happened = Rows.text(row, "happened");
    return new Answer.Evidence(
        Rows.text(row, "article"),
        Rows.text(row, "title"),
        publisher.isEmpty() ? Rows.text(row, "agency") : publisher,
        happened.isEmpty() ? Rows.text(row, "reported") : happened,
        Rows.text(row, quote),
        number(row, begin),
        number(row, end),
        attribution,
        Rows.text(row, "inferred").equals("true"));
  }

  private static int number(Map<String, Value> row, String column) {
    return Integer.parseInt(Rows.text(row, column));
  }
}
