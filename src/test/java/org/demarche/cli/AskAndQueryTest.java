package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.store.GoldenStore;
import org.demarche.store.NamedQueries;
import org.demarche.store.NamedQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The commands that read, on the golden store. */
class AskAndQueryTest {

  private static final JsonMapper JSON = new JsonMapper();

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private static Path folder;

  @BeforeAll
  static void fill() {
    GoldenStore.fill(folder.resolve("store"));
  }

  private static Run run(String... args) {
    return withInput("", args);
  }

  private static Run withInput(String input, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = folder.resolve("store").toString();
    return Run.withInput(input, all);
  }

  @Test
  void anAnswerReadsWell() {
    Run answer = run("ask", "who", "supports", "Maduro?");

    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out().lines())
        .startsWith(
            "Who supports Nicolás Maduro",
            "(2 articles of 2 publishers, 2020-02-07 to 2020-02-08; contested: see the other side in 1"
                + " article)",
            "",
            "  Russia",
            "",
            "    Sergei Lavrov (for Ministry of Foreign Affairs of Russia): praises Nicolás Maduro"
                + "  [confidence 0.90, 2 articles]",
            "      \"Sergei Lavrov visited Venezuela on Friday and praised Nicolás Maduro.\"",
            "        TASS, 2020-02-08, tass-caracas \"Lavrov: Washington threatens Caracas\"")
        .contains(
            "      according to TASS; TASS, 2020-02-08, tass-caracas"
                + " \"Lavrov: Washington threatens Caracas\"",
            "On the contrary:")
        .noneMatch(line -> line.contains("SELECT"));
  }

  @Test
  void explainShowsTheQuery() {
    assertThat(run("ask", "who supports Maduro", "--explain").out())
        .contains("SELECT DISTINCT")
        .contains("VALUES ?asked { <https://w3id.org/demarche/id/actor/person/nicolas-maduro> }");
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  @Test
  void jsonHasTheFieldsOfTheContract() throws IOException {
    Run answers =
        withInput("who supports Maduro\n\nwho is on Mars\n", "ask", "-", "--format", "json");

    List<String> lines = answers.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode answer = JSON.readTree(lines.get(0));
    assertThat(names(answer))
        .containsExactly("question", "reading", "sparql", "answers", "contrary", "suggestions");
    JsonNode row = answer.get("answers").get(0);
    assertThat(names(row))
        .containsExactly(
            "label",
            "iri",
            "for",
            "relation",
            "modality",
            "target",
            "confidence",
            "articles",
            "evidence");
    assertThat(row.get("modality").asText()).isEqualTo("actual");
    assertThat(names(row.get("evidence").get(0)))
        .containsExactly(
            "article",
            "title",
            "source",
            "date",
            "quote",
            "begin",
            "end",
            "attribution",
            "inferred");
    assertThat(row.get("articles").intValue()).isEqualTo(2);
    assertThat(JSON.readTree(lines.get(1)).get("answers")).isEmpty();
  }

  @Test
  void csvHasALineASentence() {
    List<String> lines =
        run("ask", "who supports Maduro", "--format", "csv").out().lines().toList();
    assertThat(lines.get(0)).startsWith("question,side,label,iri,for,relation,target");
    assertThat(lines).anyMatch(line -> line.startsWith("who supports Maduro,answer,Russia,"));
    assertThat(lines).anyMatch(line -> line.startsWith("who supports Maduro,contrary,Canada,"));
  }

  @Test
  void aQuestionThatCannotBeReadOffersOthers() {
    Run answer = run("ask", "why is the sky blue");
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("I cannot read this question")
        .contains("You can ask, for instance:");
  }

  @Test
  void namesAreLookedUp() {
    for (String name : List.of("Maduro", "nicolas maduro", "id:actor/person/nicolas-maduro")) {
      Run rows = run("query", "who-supports", "--param", "target=" + name, "--format", "csv");
      assertThat(rows.err()).isEmpty();
      assertThat(rows.out().lines()).hasSize(5);
      assertThat(rows.out()).contains("\r\nRussia,,supports,Nicolás Maduro,1,Actual,true");
    }
    assertThat(run("query", "opposed-by", "-p", "actor=Russian").out()).contains("United Kingdom");
  }

  @Test
  void ambiguousAndUnknownNamesAreTold() {
    Run ambiguous = run("query", "who-met", "--param", "actor=accord");
    assertThat(ambiguous.status()).isEqualTo(1);
    assertThat(ambiguous.err())
        .contains("'accord' may be Iran nuclear accord <")
        .contains("US withdrawal from the Iran nuclear accord <");
    assertThat(run("query", "who-met", "--param", "actor=Madruo").err())
        .contains("did you mean Nicolás Maduro?");
    assertThat(run("query", "who-met", "--param", "actor=Zorgon").err())
        .contains("demarche query labels");
  }

  @Test
  void tablesFitAScreen() {
    List<String> lines =
        run("query", "sanctions-on", "--param", "target=Venezuela").out().lines().toList();
    assertThat(lines.get(0)).startsWith("source ").contains("sourceFor", "quote");
    assertThat(lines.get(1)).matches("[- ]+");
    assertThat(lines.get(2)).startsWith("United States ").contains("id:actor/state/ve");
    assertThat(lines.get(3)).isEqualTo("1 row");
  }

  @Test
  void resultsComeInTheFormatsOfTheW3c() throws Exception {
    String[] query = {"query", "-", "--format", ""};
    String sparql =
        "SELECT ?a ?b ?c ?d WHERE { VALUES (?a ?b ?c ?d) { (<http://x/> \"q\\\"\\t,<\"@en 5 UNDEF) } }";
    query[3] = "tsv";
    assertThat(withInput(sparql, query).out())
        .isEqualTo("?a\t?b\t?c\t?d\n<http://x/>\t\"q\\\"\\t,<\"@en\t5\t\n");
    query[3] = "csv";
    assertThat(withInput(sparql, query).out())
        .isEqualTo("a,b,c,d\r\nhttp://x/,\"q\"\"\t,<\",5,\r\n");
    query[3] = "json";
    JsonNode json = JSON.readTree(withInput(sparql, query).out());
    assertThat(json.at("/head/vars").size()).isEqualTo(4);
    assertThat(json.at("/results/bindings/0/b"))
        .isEqualTo(
            JSON.readTree("{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"q\\\"\\t,<\"}"));
    assertThat(json.at("/results/bindings/0/a/type").textValue()).isEqualTo("uri");
    assertThat(json.at("/results/bindings/0/c/datatype").textValue()).endsWith("#integer");
    query[3] = "xml";
    String xml = withInput(sparql, query).out();
    assertThat(
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("binding")
                .getLength())
        .isEqualTo(3);
  }

  @Test
  void otherFormsOfQueriesRunToo() {
    assertThat(withInput("ASK { ?s ?p ?o }", "query", "-").out()).isEqualTo("yes\n");
    assertThat(withInput("ASK { ?s <urn:no> ?o }", "query", "-", "--format", "json").out())
        .isEqualTo("{\"head\":{},\"boolean\":false}\n");
    assertThat(
            withInput("CONSTRUCT { <urn:a> <urn:b> ?x } WHERE { BIND(1 AS ?x) }", "query", "-")
                .out())
        .contains("<urn:a>");
    Run wrong = withInput("ASK { ?s ?p ?o }", "query", "-", "--format", "turtle");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--format turtle is for CONSTRUCT and DESCRIBE");
  }

  @Test
  void ownFilesMayDeclareParameters() throws IOException {
    Path file = folder.resolve("own.rq");
    Files.writeString(
        file, "# param: name text a name\n\nSELECT ?x WHERE { BIND(CONCAT($name, \"!\") AS ?x) }");
    assertThat(run("query", file.toString(), "-p", "name=a\"b", "--format", "tsv").out())
        .isEqualTo("?x\n\"a\\\"b!\"\n");
    assertThat(run("query", "missing.rq").err()).contains("There is no missing.rq");
  }

  @Test
  void theNamedQueriesAreListedAndShown() {
    assertThat(run("query", "--list").out().lines())
        .hasSize(new NamedQueries().names().size())
        .anyMatch(line -> line.matches("camps +The camps around.*"));
    assertThat(run("query", "--show", "camps").out())
        .contains("# --param target=IRI (several): the actor or topic")
        .contains("# demarche query camps")
        .contains("SELECT ?side");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query",
        "query who-supports --param target",
        "query who-supports --format yaml",
        "ask",
        "ask x --since yesterday",
        "ask x --since 2020-01-01 --until 2019-01-01",
        "ask x --format xml"
      })
  void wrongUsageIsToldInTwoLines(String arguments) {
    Run wrong = run(arguments.split(" ", -1));
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err().lines()).hasSizeBetween(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query no-such-query",
        "query who-supports",
        "query who-supports --param who=x",
        "query claims-of-article --param article=x --param since=soon"
      })
  void badQueriesFailInTwoLines(String arguments) {
    Run failed = run(arguments.split(" ", -1));
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err().lines()).hasSizeBetween(1, 2);
  }

  /** The examples in the headers are run as they stand, but for the names of articles. */
  @Test
  void theExamplesOfTheQueriesAreRight() {
    for (NamedQuery query : new NamedQueries().all()) {
      for (String example : query.examples()) {
        List<String> words = ShellWords.of(example);
        assertThat(words.subList(0, 3))
            .as(example)
            .containsExactly("demarche", "query", query.name());
        Run run = run(words.subList(1, words.size()).toArray(new String[0]));
        assertThat(run.err()).as(example).isEmpty();
      }
    }
  }
}
