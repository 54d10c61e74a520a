package org.demarche.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.store.GoldenStore;
import org.demarche.store.NamedQueries;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryParameter;
import org.demarche.store.Rows;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimsOnlyTest {

  private static final String ACTOR = "https://w3id.org/demarche/id/actor/";

  private static final Map<String, List<String>> VALUES =
      Map.of(
          "words", List.of("maduro", "accord", "sanction"),
          "since", List.of("2015-01-01"),
          "iris",
              List.of(
                  ACTOR + "person/nicolas-maduro",
                  ACTOR + "person/sergei-lavrov",
                  ACTOR + "state/rus",
                  ACTOR + "state/usa",
                  ACTOR + "state/irn"));

  private static final NamedQueries QUERIES = new NamedQueries();

  /** The queries that questions run. */
  private static Stream<String> names() {
    return Stream.concat(
            Senses.load().all().stream().flatMap(sense -> Stream.of(sense.who(), sense.whom())),
            Stream.of(
                "who-says",
                "claims-between",
                "claims-by",
                "claims-matching",
                "claims-on-matter",
                "agreement-between",
                "disagreement-between"))
        .distinct()
        .sorted();
  }

  private static String bound(String name) {
    NamedQuery query = QUERIES.get(name);
    Map<String, List<String>> values = new HashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      boolean isIri = parameter.type() == QueryParameter.Type.IRI;
      List<String> value = VALUES.get(isIri ? "iris" : parameter.name());
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    return query.bind(values);
  }

  private static Set<String> claims(QueryEngine engine, String sparql) {
    return engine.select(sparql).rows().stream()
        .map(row -> Rows.text(row, "claim"))
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> findTheClaimsOfTheWholeQueryOnBothEngines() {
    QueryEngine jena = GoldenStore.inJena();
    QueryEngine rdf4j = GoldenStore.inRdf4j();
    return names()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      String whole = bound(name);
                      String only = ClaimsOnly.of(whole, 10_000);
                      Set<String> expected = claims(jena, whole);
                      assertThat(only).doesNotContain("publisher");
                      assertThat(claims(jena, only)).isEqualTo(expected);
                      assertThat(claims(rdf4j, only)).isEqualTo(expected);
                    }));
  }

  @Test
  void theSurestComeFirstAndNoMoreThanAsked() {
    QueryEngine engine = GoldenStore.inJena();
    String all = ClaimsOnly.of(bound("claims-by"), 10_000);
    List<Double> confidences =
        engine.select(all).rows().stream()
            .map(row -> Double.valueOf(Rows.text(row, "confidence")))
            .toList();
    assertThat(confidences).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(engine.select(ClaimsOnly.of(bound("claims-by"), 2)).rows())
        .isEqualTo(engine.select(all).rows().subList(0, 2));
  }
}
