package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.demarche.store.GoldenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries over HTTP what nobody may do. */
@Timeout(60)
final class EndpointAttacksTest {

  private static final long MOST_ROWS = 50;

  /** Tries every way of cutting a's in two levels of pieces, in SPARQL's spelling. */
  private static final String BACKTRACKING = "^(a*)*(b)*\\\\1z$";

  private static DatasetGraph store;
  private static WebServer server;
  private static Http http;

  @BeforeAll
  static void serve() {
    store = GoldenStore.dataset();
    server =
        WebServer.start(
            store, new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(1), MOST_ROWS, 2));
    http = new Http(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:%d/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:%d/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT <http://127.0.0.1:%d/> { ?a ?b ?c } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:%d/> { ?a ?b ?c } } }",
        "SELECT * { { SELECT ?s { SERVICE <http://127.0.0.1:%d/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o . SERVICE ?o { ?a ?b ?c } }",
        "SELECT * FROM <http://127.0.0.1:%d/> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1:%d/> { GRAPH ?g { ?s ?p ?o } }",
        "CONSTRUCT FROM <http://127.0.0.1:%d/> WHERE { ?s ?p ?o }",
        "DESCRIBE <http://127.0.0.1:%d/x> FROM <http://127.0.0.1:%d/>",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(8000) AS ?x) {}",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.System.exit>(1)",
        "SELECT (SUM(<java:java.lang.System.exit>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(COUNT(*)) > 1)",
        "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER(<java:a.B>(?c)) } }",
        "JSON { \"s\" : ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o LATERAL { SELECT * { ?s ?a ?b } LIMIT 1 } }",
        "LOAD <http://127.0.0.1:%d/>",
        "INSERT DATA { <a:a> <b:b> <c:c> }",
        "DROP ALL",
        "",
        "SELECT",
      })
  void refusesToReachOutAndToRunCode(String attack) throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(50);
      String query = attack.replace("%d", Integer.toString(listener.getLocalPort()));

      assertThat(http.sparql(query).statusCode()).isEqualTo(400);
      assertThat(http.post("sparql", "application/sparql-query", query).statusCode())
          .isEqualTo(400);
      assertThatThrownBy(listener::accept)
          .as("nobody called")
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void readsNoFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<a:secret> <b:b> <c:c> .");
    String iri = file.toUri().toString();

    List<HttpResponse<String>> answers =
        List.of(
            http.sparql("SELECT * FROM <" + iri + "> { ?s ?p ?o }"),
            http.sparql("SELECT * FROM NAMED <" + iri + "> { GRAPH ?g { ?s ?p ?o } }"),
            http.get(
                "sparql?query="
                    + Http.encode("SELECT * { ?s ?p ?o }")
                    + "&default-graph-uri="
                    + Http.encode(iri)),
            http.get(
                "sparql?query="
                    + Http.encode("SELECT * { GRAPH ?g { ?s ?p ?o } }")
                    + "&named-graph-uri="
                    + Http.encode(iri)));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    assertThat(answers).noneMatch(answer -> answer.body().contains("a:secret"));
    assertThat(http.sparql("SELECT * { GRAPH <" + iri + "> { ?s ?p ?o } }").body())
        .doesNotContain("a:secret");
  }

  @Test
  void runsNoPropertyFunctions() {
    String answer =
        http.sparql(
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#concat> (\"a\" \"b\") ."
                    + " ?y <java:org.apache.jena.sparql.pfunction.library.str> ?z }")
            .body();

    assertThat(answer).doesNotContain("\"value\"");
  }

  @Test
  void changesNothing() {
    long before = size();

    assertThat(
            List.of(
                http.post("sparql", "application/sparql-update", "DROP ALL").statusCode(),
                http.post(
                        "sparql",
                        "application/x-www-form-urlencoded",
                        "update=" + Http.encode("DROP ALL"))
                    .statusCode(),
                http.post("sparql", "text/turtle", "<a:a> <b:b> <c:c> .").statusCode(),
                http.post("sparql?default", "text/turtle", "<a:a> <b:b> <c:c> .").statusCode(),
                http.post("api/claims", "application/json", "{}").statusCode(),
                http.request("PUT", "sparql?default").statusCode(),
                http.request("DELETE", "sparql?default").statusCode(),
                http.request("PATCH", "sparql").statusCode(),
                http.request("PUT", "api/articles").statusCode(),
                http.request("DELETE", "").statusCode()))
        .allMatch(status -> status >= 400 && status < 500);
    assertThat(size()).isEqualTo(before);
  }

  @Test
  void offersNoOtherService() {
    assertThat(
            List.of(
                http.get("sparql?default").statusCode(),
                http.get("sparql?graph=a:a").statusCode(),
                http.get("sparql").statusCode(),
                http.get("sparql/get").statusCode(),
                http.get("sparql/update?update=DROP+ALL").statusCode(),
                http.get("sparql/data").statusCode(),
                http.get("$/server").statusCode(),
                http.get("$/stats").statusCode(),
                http.get("$/ping").statusCode(),
                http.get("$/metrics").statusCode()))
        .allMatch(status -> status >= 400 && status < 500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { BIND(REGEX(\"%s\", \"%p\") AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(\"%s\", \"%p\")",
        "SELECT (SUM(IF(REGEX(\"%s\", \"%p\"), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(CONCAT(\"%s\", STR(?s)), \"%p\"))",
        "SELECT * { BIND(REPLACE(\"%s\", \"%p\", \"\") AS ?x) }",
        "ASK { FILTER(EXISTS { FILTER(REGEX(\"%s\", \"%p\")) }) }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT DISTINCT ?x { ?a ?b ?x . ?d ?e ?f . ?g ?h ?i . FILTER(STRLEN(CONCAT(STR(?x), STR(?f), STR(?i))) > 100000) }",
        "SELECT * { ?a (!<a:a>|^!<a:a>)* ?b . ?b (!<a:a>|^!<a:a>)* ?c FILTER(?c = <a:none>) }",
      })
  void stopsWhatTakesTooLong(String attack) {
    long start = System.nanoTime();

    HttpResponse<String> answer =
        http.sparql(attack.replace("%p", BACKTRACKING).replace("%s", "a".repeat(60) + "b"));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void letsNoStringGrowWithoutEnd() {
    StringBuilder doubling = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND(\"ab\" AS ?x0)");
    for (int i = 0; i < 40; i++) {
      doubling.append(" BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")");
    }

    HttpResponse<String> answer = http.sparql(doubling.append("}").toString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"value\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } LIMIT 1000000",
        "SELECT * { ?s ?p ?o . ?a ?b ?c }"
      })
  void capsTheRows(String query) {
    HttpResponse<String> answer = http.sparql(query);

    assertThat(answer.body().split("\"s\": \\{", -1)).hasSize((int) MOST_ROWS + 1);
    assertThat(answer.headers().firstValue("Demarche-Row-Limit")).contains("" + MOST_ROWS);
  }

  @Test
  void tellsOfNoLimitToWhoAsksForLess() {
    HttpResponse<String> answer = http.sparql("SELECT * { ?s ?p ?o } LIMIT 2");

    assertThat(answer.headers().firstValue("Demarche-Row-Limit")).isEmpty();
  }

  @Test
  void refusesWhatIsTooLarge() {
    String large = "SELECT * { ?s ?p \"" + "a".repeat(400_000) + "\" }";

    assertThat(http.post("sparql", "application/sparql-query", large).statusCode()).isEqualTo(413);
    assertThat(
            http.post("sparql", "application/x-www-form-urlencoded", "query=" + Http.encode(large))
                .statusCode())
        .isEqualTo(413);
    assertThat(
            http.post("sparql", "application/sparql-query", large.substring(300_000)).statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(http.get("api/ask?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void boundsHowManyRunAtOnce() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    List<CompletableFuture<Integer>> requests = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      requests.add(CompletableFuture.supplyAsync(() -> http.sparql(slow).statusCode()));
    }

    assertThat(requests.stream().map(CompletableFuture::join).toList()).containsOnly(503);
    assertThat(http.get("").statusCode()).as("the page itself is not held up").isEqualTo(200);
    assertThat(http.sparql("ASK {}").statusCode()).as("and all is well afterwards").isEqualTo(200);
  }

  @Test
  void answersNoPageOfOtherSites() {
    String query = "sparql?query=" + Http.encode("ASK {}");

    assertThat(http.get(query, "Origin", "https://example.org").statusCode()).isEqualTo(403);
    assertThat(http.get(query, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(http.get(query, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(
            http.post("sparql", "application/sparql-query", "ASK {}", "Origin", "http://evil.test")
                .statusCode())
        .isEqualTo(403);
    assertThat(http.get(query).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(http.get(query, "Origin", server.address().replaceAll("/$", "")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersUnderNoForeignName() throws IOException {
    assertThat(raw("GET /api/stats HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /api/stats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/web/../../../etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/lib/../org/demarche/web/claims.rq",
        "/%2e%2e/store.properties",
        "//etc/passwd",
        "/web/index.html",
        "/org/demarche/web/WebServer.class",
        "/lib/codemirror.js/../../x",
        "/.index.html"
      })
  void servesNoFileButThePage(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 4");
  }

  @Test
  void sendsSecurityHeaders() {
    for (String path : List.of("", "api/stats", "sparql?query=ASK%7B%7D", "nothing")) {
      HttpResponse<String> answer = http.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors");
      assertThat(policy).doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static long size() {
    return Txn.calculateRead(store, () -> store.stream().count());
  }
}
