package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.demarche.store.ClaimStore;
import org.demarche.store.GoldenStore;
import org.demarche.store.QueryEngine;
import org.demarche.store.StoreException;
import org.demarche.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The API and the endpoint over the golden articles. */
final class WebServerTest {

  private static final ServeOptions OPTIONS =
      new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(20), 1_000, 4);

  private static WebServer server;
  private static Http http;

  @BeforeAll
  static void serve() {
    server = WebServer.start(GoldenStore.dataset(), OPTIONS);
    http = new Http(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  List<DynamicTest> answersEveryExampleOfItsDescription() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    JsonNode paths = json("openapi.json").path("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      StringBuilder address = new StringBuilder(path.getKey().substring(1)).append("?a=");
      for (JsonNode parameter : path.getValue().at("/get/parameters")) {
        JsonNode example = parameter.path("example");
        if (!example.isMissingNode()) {
          String value = example.isArray() ? example.get(0).asText() : example.asText();
          value = parameter.path("name").asText().equals("id") ? anArticle() : value;
          address.append('&').append(parameter.path("name").asText()).append('=');
          address.append(Http.encode(value));
        }
      }
      tests.add(
          DynamicTest.dynamicTest(
              path.getKey(),
              () ->
                  assertThat(http.get(address.toString()).statusCode())
                      .as(address.toString())
                      .isEqualTo(200)));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  /** The sample articles of the description are not the golden ones. */
  private static String anArticle() throws IOException {
    return json("api/articles").at("/articles/0/id").asText();
  }

  @Test
  void answersQuestionsWithTheParagraphAroundEachQuote() throws IOException {
    JsonNode answer = json("api/ask?q=" + Http.encode("who supports Maduro?"));

    JsonNode evidence = answer.at("/answers/0/evidence/0");
    JsonNode article = json("api/article?id=" + Http.encode(evidence.path("article").asText()));
    assertThat(article.path("text").asText())
        .contains(
            evidence.path("before").asText()
                + evidence.path("quote").asText()
                + evidence.path("after").asText());
  }

  @Test
  void completesTheNameAtTheEndOfAQuestion() throws IOException {
    JsonNode first = json("api/suggest?q=" + Http.encode("who supports nicolas ma"));

    assertThat(first.at("/suggestions/0/question").asText())
        .isEqualTo("who supports Nicolás Maduro");
  }

  @Test
  void filtersClaims() throws IOException {
    JsonNode claims =
        json("api/claims?actor=Russia&polarity=-1&voice=own&confidence=0.5&since=2018-01-01")
            .path("claims");

    assertThat(claims).isNotEmpty();
    for (JsonNode claim : claims) {
      assertThat(claim.path("polarity").asInt()).isEqualTo(-1);
      assertThat(claim.path("own").asBoolean()).isTrue();
      assertThat(claim.path("confidence").asDouble()).isGreaterThanOrEqualTo(0.5);
      assertThat(claim.path("date").asText()).isGreaterThanOrEqualTo("2018-01-01");
      assertThat(claim.path("quote").asText()).isNotEmpty();
    }
  }

  @Test
  void foldsThoseWhoSpeakForAStateIntoIt() throws IOException {
    JsonNode edges = json("api/network?fold=states&limit=1000").path("edges");

    assertThat(edges).isNotEmpty();
    JsonNode people = json("api/network?limit=1000").path("edges");
    assertThat(personEdges(edges)).isLessThan(personEdges(people));
  }

  private static long personEdges(JsonNode edges) {
    long count = 0;
    for (JsonNode edge : edges) {
      count += edge.path("source").asText().contains("/actor/person/") ? 1 : 0;
    }
    return count;
  }

  @Test
  void exportsWhatIsShown() throws IOException {
    String parameters = "api/claims?actor=Russia&polarity=-1&limit=20";
    JsonNode claims = json(parameters).path("claims");

    Model triples = ModelFactory.createDefaultModel();
    RDFParser.fromString(http.get(parameters + "&format=turtle").body(), Lang.TURTLE)
        .parse(triples);
    String csv = http.get(parameters + "&format=csv").body();

    for (JsonNode claim : claims) {
      String iri = claim.path("iri").asText();
      assertThat(triples.contains(triples.createResource(iri), null)).isTrue();
      assertThat(csv).contains(iri);
    }
    assertThat(csv.lines()).hasSize(claims.size() + 1);
  }

  @Test
  void tellsWhatIsWrong() throws IOException {
    Map<String, String> wrong =
        Map.of(
            "api/ask", "'q' is missing",
            "api/claims?actor=Nobodyia", "Nobody",
            "api/claims?since=yesterday", "not a date",
            "api/claims?limit=many", "no whole number",
            "api/claims?polarity=1&format=pdf", "json, csv and turtle",
            "api/query?name=nothing", "no query 'nothing'",
            "api/article?id=nothing", "No article",
            "api/export?format=pdf", "Formats are",
            "api/ask?q=who+met+Lavrov&since=2020-01-02&until=2020-01-01", "before the first");
    for (Map.Entry<String, String> each : wrong.entrySet()) {
      HttpResponse<String> answer = http.get(each.getKey());
      assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(400);
      assertThat(Json.MAPPER.readTree(answer.body()).path("error").asText())
          .contains(each.getValue());
    }
    assertThat(http.get("api/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void takesHostileInputAsText() throws IOException {
    for (String hostile :
        List.of(
            "\" } DROP ALL #", "<script>alert(1)</script>", "\u202e\u0000\ud83d\ude00", "%", "'")) {
      HttpResponse<String> answer = http.get("api/actors?q=" + Http.encode(hostile));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(http.get("api/ask?q=" + Http.encode("who is " + hostile)).statusCode())
          .isIn(200, 400);
      assertThat(http.get("api/articles?q=" + Http.encode(hostile)).statusCode()).isIn(200, 400);
    }
  }

  @Test
  void sendsThePageAndItsLibraries() {
    for (String path :
        List.of(
            "",
            "actor?iri=x",
            "network",
            "lib/cytoscape.mjs",
            "lib/codemirror.js",
            "lib/codemirror.css",
            "lib/codemirror-sparql.js",
            "lib/codemirror-matchbrackets.js")) {
      HttpResponse<String> answer = http.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      String tag = answer.headers().firstValue("ETag").orElse("");
      assertThat(http.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  @Test
  void answersOtherProgramsAsAnySparqlServer() {
    try (QueryEngine remote = Stores.openForReading(server.endpoint())) {
      assertThat(remote.select("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").rows()).hasSize(1);
      assertThat(remote.ask("ASK { ?s ?p ?o }")).isTrue();
      assertThat(remote.construct("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3").size()).isEqualTo(3);
    }
  }

  @Test
  void servesWhileAnotherThreadWrites(@TempDir Path folder) throws IOException {
    GoldenStore.fill(folder.resolve("store"));
    try (ClaimStore store = ClaimStore.open(folder.resolve("store"));
        WebServer busy = WebServer.start(store.dataset(), OPTIONS)) {
      Http other = new Http(busy);
      String article = json(other, "api/articles").at("/articles/0/id").asText();
      assertThat(other.get("api/article?id=" + article).statusCode()).isEqualTo(200);
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 20; i++) {
                  store.remove(List.of("absent-" + i));
                }
                store.remove(List.of(article));
              });
      for (int i = 0; i < 10; i++) {
        assertThat(other.get("api/claims?limit=5").statusCode()).isEqualTo(200);
      }
      writing.join();
      assertThat(other.get("api/article?id=" + article).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void endsWhatRunsBeforeItStops() {
    WebServer brief = WebServer.start(GoldenStore.dataset(), OPTIONS);
    Http other = new Http(brief);
    CompletableFuture<Integer> running =
        CompletableFuture.supplyAsync(() -> other.get("api/export?format=trig").statusCode());
    other.get("api/stats");
    brief.close();

    assertThat(running.join()).isEqualTo(200);
  }

  @Test
  void saysThatThePortIsTaken() {
    ServeOptions taken = new ServeOptions("127.0.0.1", server.port(), Duration.ofSeconds(1), 10, 1);

    assertThatThrownBy(() -> WebServer.start(GoldenStore.dataset(), taken))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Cannot listen")
        .hasMessageContaining("--port");
  }

  @Test
  void describesItselfAsItIs() throws IOException {
    ObjectNode described = (ObjectNode) json("openapi.json").path("paths");
    String known = http.get("api/").body();

    for (String path : iterable(described)) {
      if (path.startsWith("/api/") && !path.equals("/api/export")) {
        assertThat(known).contains(path.substring("/api/".length()));
      }
    }
  }

  private static List<String> iterable(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode json(String path) throws IOException {
    return json(http, path);
  }

  private static JsonNode json(Http http, String path) throws IOException {
    HttpResponse<String> answer = http.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.MAPPER.readTree(answer.body());
  }
}
