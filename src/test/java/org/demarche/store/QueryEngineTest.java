package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine answers alike. */
class QueryEngineTest {

  private static final String EX = "PREFIX ex: <http://example.org/> ";

  static Stream<Named<QueryEngine>> engines() throws IOException {
    return Stream.of(
        Named.of("TDB2", new JenaQueryEngine(load(DatabaseMgr.createDatasetGraph()))),
        Named.of("RDF4J", Rdf4jQueryEngine.over(rdf4j())));
  }

  private static DatasetGraph load(DatasetGraph dataset) {
    Txn.executeWrite(dataset, () -> RDFParser.source(trig()).lang(Lang.TRIG).parse(dataset));
    return dataset;
  }

  private static SailRepository rdf4j() throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection();
        InputStream in = trig()) {
      connection.add(in, RDFFormat.TRIG);
    }
    return repository;
  }

  private static InputStream trig() {
    return Objects.requireNonNull(
        QueryEngineTest.class.getResourceAsStream("/org/demarche/store/two-graphs.trig"));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theDefaultGraphIsTheUnion(QueryEngine engine) {
    Rows rows = engine.select(EX + "SELECT DISTINCT ?who { ex:ana ex:meets ?who } ORDER BY ?who");

    assertThat(rows.variables()).containsExactly("who");
    assertThat(rows.rows())
        .containsExactly(
            Map.of("who", Value.iri("http://example.org/bo")),
            Map.of("who", Value.iri("http://example.org/cy")));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void literalsKeepDatatypeAndLanguageAndUnboundVariablesAreAbsent(QueryEngine engine) {
    Rows rows =
        engine.select(
            EX + "SELECT ?name ?age ?on ?no { ex:ana ex:name ?name ; ex:age ?age ; ex:on ?on }");

    assertThat(rows.rows())
        .containsExactly(
            Map.of(
                "name", Value.text("Ana", "en"),
                "age", Value.literal("41", Value.XSD + "integer"),
                "on", Value.literal("2020-02-07", Value.XSD + "date")));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void askConstructAndDescribe(QueryEngine engine) {
    assertThat(engine.ask(EX + "ASK { ex:ana ex:meets ex:bo }")).isTrue();
    assertThat(engine.ask(EX + "ASK { ex:bo ex:meets ex:ana }")).isFalse();
    assertThat(
            engine.construct(EX + "CONSTRUCT { ?b ex:metBy ?a } WHERE { ?a ex:meets ?b }").size())
        .isEqualTo(2);
    assertThat(engine.construct("DESCRIBE <http://example.org/cy>").size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void badQueriesSayWhy(QueryEngine engine) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> engine.select("SELECT ?x { ?x "))
        .withMessageStartingWith("Cannot read the query: ");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> engine.select("ASK { ?s ?p ?o }"))
        .withMessage("A SELECT query is needed here, not ASK.");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> engine.select("INSERT DATA { <a> <b> <c> }"));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> engine.construct("SELECT ?x { ?x ?p ?o }"));
  }
}
