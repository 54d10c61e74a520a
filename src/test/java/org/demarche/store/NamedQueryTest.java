package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {

  private static final String HEADER =
      """
      # title: Echo
      # problem: Gives a value back.
      # param: value text a value
      # example: demarche query echo --param value=x

      """;

  private static final String ECHO = HEADER + "SELECT ?value WHERE { VALUES ?value { $value } }";

  @Test
  void readsTheHeader() {
    NamedQuery query =
        NamedQuery.parse(
            "echo",
            ECHO.replace(
                "# param: value text a value", "# param: value iri+ \"id:x\" some things"));
    assertThat(query.title()).isEqualTo("Echo");
    assertThat(query.problem()).isEqualTo("Gives a value back.");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter(
                "value", QueryParameter.Type.IRI, true, List.of("id:x"), "some things"));
    assertThat(query.bind(Map.of())).contains("{ <https://w3id.org/demarche/id/x> }");
    assertThat(query.bind(Map.of("value", List.of("id:y", "http://example.org/z"))))
        .contains("{ <https://w3id.org/demarche/id/y> <http://example.org/z> }");
  }

  @Test
  void reportsEverythingWrongWithAHeader() {
    String text =
        """
        # param: Value text a value
        # param: day date "yesterday" a day
        # param: what
        SELECT * WHERE { ?s ?p $thing }
        """;
    assertThatThrownBy(() -> NamedQuery.parse("bad", text))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("bad.rq: line 1")
        .hasMessageContaining("line 3")
        .hasMessageContaining("no '# title:'")
        .hasMessageContaining("no '# problem:'")
        .hasMessageContaining("no '# example:'")
        .hasMessageContaining("$thing has no '# param:' line")
        .hasMessageContaining("parameter 'day' is not used")
        .hasMessageContaining("'yesterday' is not a date");
  }

  @Test
  void replacesParametersOnlyWhereSparqlHasVariables() {
    String body =
        """
        # about $value
        SELECT ?x WHERE { ?x <http://example.org/$value> "$value \\" $value", '''a ' $value''' , $value, $valued }
        """;
    String bound =
        NamedQuery.parseOwn("own", "# param: value text a value\n\n" + body)
            .bind(Map.of("value", List.of("$1 ok")));
    assertThat(bound).isEqualTo(body.replace("''' , $value,", "''' , \"$1 ok\","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "\" } ; DROP ALL ; SELECT * WHERE { ?s ?p \"",
        "\\",
        "\\\" . ?s ?p ?o . #",
        "\\u0022 . } #",
        "\\\\u0022 . } #",
        "line\nbreak\r\tand tab",
        "'''\"\"\"",
        "$value ?value <http://x>",
        "\u0001\u001f\u007f\u2028",
        "Guaidó 北京 \uD83D\uDE00",
        ""
      })
  void textComesBackUnchangedFromBothEngines(String hostile) {
    String sparql = NamedQuery.parse("echo", ECHO).bind(Map.of("value", List.of(hostile)));
    try (QueryEngine jena = GoldenStore.inJena();
        QueryEngine rdf4j = GoldenStore.inRdf4j()) {
      for (QueryEngine engine : List.of(jena, rdf4j)) {
        assertThat(engine.select(sparql).rows())
            .containsExactly(Map.of("value", Value.string(hostile)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Russia",
        "id:a b",
        "http://x> } #",
        "http://x\\u003e",
        "http://x\"",
        "http://x\n",
        "http://x\uD800",
        "javascript"
      })
  void refusesWhatIsNoIri(String value) {
    refuses("iri", value, "is not an absolute IRI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020", "2020-02-30", "2020-02-07\"", "+12345-01-01", "-0001-01-01"})
  void refusesWhatIsNoDate(String value) {
    refuses("date", value, "is not a date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1e9", "1 }", "NaN", "0x1", "--1", "1."})
  void refusesWhatIsNoNumber(String value) {
    refuses("number", value, "is not a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "a\uDC00b", "\u0000"})
  void refusesBrokenText(String value) {
    refuses("text", value, "is not text");
  }

  private static void refuses(String type, String value, String message) {
    NamedQuery query = NamedQuery.parse("echo", ECHO.replace("value text", "value " + type));
    assertThatThrownBy(() -> query.bind(Map.of("value", List.of(value))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void refusesMissingUnknownAndSurplusValues() {
    NamedQuery query = NamedQuery.parse("echo", ECHO);
    assertThatThrownBy(() -> query.bind(Map.of()))
        .hasMessage("parameter 'value' needs a value: a value");
    assertThatThrownBy(() -> query.bind(Map.of("value", List.of("a", "b"))))
        .hasMessageContaining("takes one value");
    assertThatThrownBy(() -> query.bind(Map.of("value", List.of("a"), "what", List.of("b"))))
        .hasMessageContaining("has no parameter 'what'");
  }

  @Test
  void theCatalogueNamesItsQueries() {
    NamedQueries queries = new NamedQueries();
    assertThat(queries.names()).isSorted().contains("who-supports", "claims-of-article");
    assertThat(queries.get("who-supports").title()).isEqualTo("Who supports it");
    for (String unknown : List.of("who-knows", "../pom", "", "WHO", "x".repeat(9000), "a\nb")) {
      assertThatThrownBy(() -> queries.get(unknown))
          .isInstanceOf(QueryException.class)
          .hasMessageStartingWith("no query '")
          .hasMessageContaining("who-supports")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void theCatalogueReportsEveryBadQueryAtOnce(@TempDir Path folder) throws IOException {
    Path queries = Files.createDirectory(folder.resolve("queries"));
    Files.writeString(queries.resolve("good.rq"), ECHO);
    Files.writeString(queries.resolve("one.rq"), "SELECT * WHERE {}");
    Files.writeString(queries.resolve("two.rq"), "# param: x\nSELECT * WHERE {}");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      assertThatThrownBy(() -> new NamedQueries(loader).all())
          .hasMessageContaining("one.rq: no '# title:' line")
          .hasMessageContaining("two.rq: line 1");
    }
  }
}
