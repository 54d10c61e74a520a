package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every query of {@code queries/} over the golden store, on both engines, and compares with
 * {@code golden/queries/<name>/expected.tsv}. With {@code -Dgolden.write=true} it writes those
 * files instead: read what changed before keeping it.
 */
class NamedQueriesGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden/queries");
  private static final NamedQueries QUERIES = new NamedQueries();

  @SuppressWarnings("NullAway.Init")
  private static QueryEngine jena;

  @SuppressWarnings("NullAway.Init")
  private static QueryEngine rdf4j;

  @BeforeAll
  static void open() {
    jena = GoldenStore.inJena();
    rdf4j = GoldenStore.inRdf4j();
  }

  @AfterAll
  static void close() {
    jena.close();
    rdf4j.close();
  }

  @TestFactory
  List<DynamicTest> everyQueryGivesItsRowsOnBothEngines() {
    List<NamedQuery> queries = QUERIES.all();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(24);
    return queries.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyCaseHasItsQuery() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .map(
              name ->
                  DynamicTest.dynamicTest(name, () -> assertThat(QUERIES.names()).contains(name)))
          .toList();
    }
  }

  private static void check(NamedQuery query) throws IOException {
    Path expected = CASES.resolve(query.name()).resolve("expected.tsv");
    String sparql = query.bind(parameters(query.name()));
    String rows = tsv(jena.select(sparql));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, rows);
    }
    assertThat(expected).as("a query needs a case").exists();
    assertThat(rows.lines().count()).as("an empty result shows nothing").isGreaterThan(1);
    assertThat(rows).as("TDB2").isEqualTo(Files.readString(expected));
    assertThat(tsv(rdf4j.select(sparql))).as("RDF4J").isEqualTo(rows);
  }

  private static Map<String, List<String>> parameters(String name) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : Files.readAllLines(CASES.resolve(name).resolve("params.txt"))) {
      int equals = line.indexOf('=');
      values
          .computeIfAbsent(line.substring(0, equals), key -> new ArrayList<>())
          .add(line.substring(equals + 1));
    }
    return values;
  }

  private static String tsv(Rows rows) {
    StringBuilder out = new StringBuilder(String.join("\t", rows.variables())).append('\n');
    for (Map<String, Value> row : rows.rows()) {
      out.append(
              String.join(
                  "\t", rows.variables().stream().map(name -> cell(row.get(name))).toList()))
          .append('\n');
    }
    return out.toString();
  }

  private static String cell(@org.jspecify.annotations.Nullable Value value) {
    return value == null ? "" : value.lexical().replace("https://w3id.org/demarche/id/", "id:");
  }
}
