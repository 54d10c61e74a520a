package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.store.ClaimStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/**
 * The page in a real Chromium, over the sample articles and a hostile one. Pictures of every view
 * are left in {@code target/screenshots} to be looked at.
 */
final class BrowserTest {

  private static final String HOSTILE = "hostile-article";

  /** Every view with something to see in it, by name. */
  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put("home", "");
    VIEWS.put("answer", "ask?q=who+supports+Maduro%3F");
    VIEWS.put("unread", "ask?q=blue+sky");
    VIEWS.put("actors", "actors?q=uni");
    VIEWS.put("actor", "actor?iri=Russia");
    VIEWS.put("person", "actor?iri=Sergei+Lavrov");
    VIEWS.put("network", "network");
    VIEWS.put("map", "map?target=Russia");
    VIEWS.put("matrix", "matrix");
    VIEWS.put("timeline", "timeline");
    VIEWS.put("articles", "articles");
    VIEWS.put("article", "article?id=2020-02-06-lavrov-mexico&at=300-420");
    VIEWS.put("editor", "editor?name=who-met");
    VIEWS.put("error", "actor?iri=Nobodyia");
  }

  private static ClaimStore store;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    Path hostile = Files.writeString(folder.resolve("hostile.json"), hostileArticle());
    store = SampleStore.build(folder.resolve("store"), "data/articles", hostile.toString());
    server =
        WebServer.start(
            store.dataset(), new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(20), 10_000, 8));
    browser = Browser.start(server.address());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
    if (store != null) {
      store.close();
    }
  }

  @BeforeEach
  void asAtADesk() {
    browser.desktop();
    browser.scheme("light");
  }

  private static String hostileArticle() {
    String name = "<img src=x onerror=window.hacked=1>";
    return Json.object()
        .put("id", HOSTILE)
        .put("title", "<script>window.hacked=1</script> \u202eevitsoh \u2066title")
        .put("date", "2021-05-05")
        .put("source", "\"><svg onload=window.hacked=1>")
        .put("url", "javascript:window.hacked=1")
        .put(
            "text",
            "Russia supports Nicolas Maduro "
                + name
                + ". Nothing else was said.\n\nSergei Lavrov met \u202eJuan Guaid\u00f3 on Tuesday. Russia condemned "
                + "Long".repeat(400)
                + " on Wednesday. Lavrov said </script><script>window.hacked=1</script> is wrong.")
        .toString();
  }

  @Test
  void answersAQuestionAndLeadsToItsEvidence() {
    browser.open("");
    browser.find("input[name=q]").sendKeys("who supports Nicolas Mad");
    browser.until(() -> !browser.all(".suggestions [role=option]").isEmpty());
    assertThat(browser.text(".suggestions [role=option]")).contains("Nicolás Maduro");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.press(Keys.ENTER);

    browser.until(() -> !browser.all(".card").isEmpty());
    assertThat(browser.url()).contains("/ask?q=who+supports+Nicol");
    assertThat(browser.text(".reading")).containsIgnoringCase("who supports Nicolás Maduro");
    String quote = browser.text(".card mark");
    assertThat(browser.text(".card blockquote")).contains(quote).isNotEqualTo(quote);

    browser.click(".card figcaption a");

    assertThat(browser.url()).contains("/article?id=");
    assertThat(browser.text("mark[aria-pressed=true]")).isEqualTo(quote);
    assertThat(browser.all(".panel .claim")).isNotEmpty();
  }

  @Test
  void filtersTheNetworkAndShowsWhatAnEdgeRestsOn() {
    browser.open("network");
    browser.until(() -> number("return window.demarcheNetwork?.edges().length ?? 0") > 10);
    long all = browser.all(".edges li").size();

    new Select(browser.find("select[name=relation]")).selectByValue("supports");
    browser.until(() -> browser.url().contains("relation=supports"));
    browser.drawn();
    browser.until(() -> number("return window.demarcheNetwork?.edges().length ?? 0") > 0);

    assertThat(browser.all(".edges li").size()).isBetween(1, (int) all - 1);
    assertThat(browser.all(".edges li.against")).isEmpty();
    assertThat(
            browser.script(
                "return window.demarcheNetwork.edges().every(e => e.data('stance') === 'for')"))
        .isEqualTo(true);

    browser.script("window.demarcheNetwork.edges()[0].emit('tap')");
    browser.until(() -> !browser.all(".panel .claim mark").isEmpty());
    assertThat(browser.text(".panel .relation")).isEqualTo("supports");

    browser.open("network?since=2030-01-01");
    assertThat(browser.text(".empty")).contains("No relation passes this filter");
    browser.open("network?confidence=90");
    assertThat(browser.all(".edges li").size()).isLessThan((int) all);
  }

  @Test
  void runsANamedQueryInTheEditor() {
    browser.open("editor");
    new Select(browser.find("select")).selectByValue("who-met");
    browser.until(
        () ->
            browser
                .script("return window.demarcheEditor.getValue()")
                .toString()
                .contains("dem:meets"));
    browser.find("button.primary").click();
    browser.until(() -> !browser.all(".results tbody tr").isEmpty());
    assertThat(browser.text(".results")).contains("Sergei Lavrov", "Marcelo Ebrard");
    assertThat(browser.url()).contains("name=who-met");

    browser.script(
        "window.demarcheEditor.setValue('SELECT * { SERVICE <http://x.test/> { ?s ?p ?o } }')");
    browser.find("button.primary").click();
    browser.until(() -> !browser.all(".results .error").isEmpty());
    assertThat(browser.text(".results .error")).contains("SERVICE is refused");
  }

  @Test
  void opensEveryViewByItsAddressAndGoesBack() {
    browser.open("actor?iri=Sergei+Lavrov");
    assertThat(browser.text("h1")).isEqualTo("Sergei Lavrov");
    assertThat(browser.title()).contains("Sergei Lavrov");
    assertThat(browser.text("main")).contains("Minister of Foreign Affairs", "Meetings and calls");

    browser.click("#views a[href='/matrix']");
    assertThat(browser.text("h1")).isEqualTo("States by stance");
    browser.click(".matrix td button");
    browser.until(() -> !browser.all(".panel .claim").isEmpty());

    browser.back();
    assertThat(browser.text("h1")).isEqualTo("Sergei Lavrov");

    browser.open("map?target=Juan+Guaid%C3%B3");
    assertThat(browser.all(".map .state.for").size()).isGreaterThan(3);
    browser.script(
        "document.querySelector('.map .state.for').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    browser.until(() -> !browser.all(".panel .claim.for").isEmpty());

    browser.open("timeline?actor=Russia");
    browser.script(
        "document.querySelector('.chart .month').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    browser.until(() -> browser.url().contains("month="));
    browser.drawn();
    assertThat(browser.all(".day .claim")).isNotEmpty();
  }

  @Test
  void showsHostileTextAsText() {
    for (String path :
        List.of(
            "article?id=" + HOSTILE,
            "articles?q=script",
            "actor?iri=Sergei+Lavrov",
            "timeline?since=2021-05-01&until=2021-05-31",
            "ask?q=" + Http.encode("who supports <img src=x onerror=window.hacked=1>"),
            "ask?q=who+supports+Maduro",
            "network?since=2021-05-01&until=2021-05-31",
            "actors?q=" + Http.encode("<b>x</b>"))) {
      browser.open(path);
      assertThat(browser.script("return String(window.hacked)")).as(path).isEqualTo("undefined");
      assertThat(browser.all("main img, main script, main iframe")).as(path).isEmpty();
      assertThat(browser.all("a[href^='javascript:']")).as(path).isEmpty();
      assertThat(browser.script("return document.body.textContent").toString())
          .as(path)
          .doesNotContain("\u202e", "\u2066");
    }
    browser.open("article?id=" + HOSTILE);
    assertThat(browser.text("h1")).startsWith("<script>window.hacked=1</script>");
    assertThat(browser.text(".text")).contains("<img src=x onerror=window.hacked=1>");
    browser.phone();
    browser.open("article?id=" + HOSTILE);
    assertThat(number("return document.documentElement.scrollWidth - innerWidth")).isZero();
  }

  @Test
  void worksByKeyboardAlone() {
    browser.open("articles");
    assertThat(browser.tabTo(".skip", 1)).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.tabTo("main input", 1)).as("the skip link skips the views").isTrue();
    assertThat(browser.tabTo("main .rows a", 2)).isTrue();
    browser.press(Keys.ENTER);
    browser.until(() -> browser.url().contains("/article?id="));
    browser.drawn();
    assertThat(browser.tabTo("mark.sentence", 8)).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.all("mark[aria-pressed=true]")).hasSize(1);

    browser.open("map?target=Russia");
    assertThat(browser.tabTo(".map .state", 40)).isTrue();
    browser.press(Keys.ENTER);
    browser.until(() -> !browser.all(".panel .claim").isEmpty());

    browser.open("network");
    assertThat(browser.tabTo(".edges button", 40)).isTrue();
    browser.press(Keys.SPACE);
    browser.until(() -> !browser.all(".panel .claim").isEmpty());

    browser.open("editor");
    assertThat(browser.tabTo(".CodeMirror textarea", 30)).isTrue();
    assertThat(browser.tabTo("button.primary", 2)).as("Tab leaves the editor").isTrue();
  }

  @Test
  void saysWhatWentWrong() {
    browser.open("actor?iri=Nobodyia");
    assertThat(browser.text("[role=alert]")).contains("Nobody").contains("Try again");
    browser.open("ask?q=who+supports+Guatemala");
    assertThat(browser.text("main"))
        .containsAnyOf("Nothing in the store", "could not be read", "o evidence");
    browser.complaints();
  }

  @Test
  void hasNoSeriousBarrier() throws IOException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      boolean narrowDiffers = List.of("answer", "matrix", "network").contains(view.getKey());
      for (String mode :
          narrowDiffers ? List.of("light", "dark", "phone") : List.of("light", "dark")) {
        if (mode.equals("phone")) {
          browser.phone();
        } else {
          browser.desktop();
          browser.scheme(mode);
        }
        browser.open(view.getValue());
        barriers().forEach(each -> found.add(view.getKey() + ", " + mode + ": " + each));
      }
    }
    assertThat(found).isEmpty();
  }

  /** What axe-core finds of serious or critical impact. */
  private static List<String> barriers() throws IOException {
    browser.script(axe());
    Object result =
        browser.asyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(JSON.stringify("
                + "r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 150) + ' ' + (n.any[0]?.message ?? '')).join(' | ')))))"
                + ".catch(e => done(JSON.stringify([String(e)])))");
    List<String> barriers = new ArrayList<>();
    for (JsonNode each : Json.MAPPER.readTree(result.toString())) {
      barriers.add(each.asText());
    }
    return barriers;
  }

  private static String axe() throws IOException {
    String file = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream in = BrowserTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void looksRightAtEveryWidth() {
    browser.complaints();
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      browser.desktop();
      browser.open(view.getValue());
      if (view.getKey().equals("network")) {
        browser.until(() -> number("return window.demarcheNetwork?.edges().length ?? 0") > 0);
        browser.script("document.querySelector('.edges button').click(); scrollTo(0, 0)");
        browser.until(() -> !browser.all(".panel .claim").isEmpty());
      }
      browser.screenshot("desktop-" + view.getKey());
      assertFits("desktop " + view.getKey());
      if (view.getKey().equals("map") || view.getKey().equals("matrix")) {
        browser.script("document.querySelector('.split button').click(); scrollTo(0, 0)");
        browser.until(() -> !browser.all(".panel.open .claim").isEmpty());
        browser.screenshot("desktop-" + view.getKey() + "-chosen");
        assertFits("desktop " + view.getKey() + " with its sentences");
      }
      browser.phone();
      browser.open(view.getValue());
      if (view.getKey().equals("network")) {
        browser.until(() -> number("return window.demarcheNetwork?.edges().length ?? 0") > 0);
      }
      browser.screenshot("phone-" + view.getKey());
      assertFits("phone " + view.getKey());
      browser.scheme("dark");
      browser.desktop();
      browser.open(view.getValue());
      browser.screenshot("dark-" + view.getKey());
      browser.scheme("light");
    }
    assertThat(
            browser.complaints().stream().filter(each -> !each.contains("api/actor?iri=Nobodyia")))
        .isEmpty();
  }

  private static void assertFits(String view) {
    assertThat(number("return document.documentElement.scrollWidth - innerWidth"))
        .as(view + " is not wider than its window")
        .isLessThanOrEqualTo(0);
  }

  private static long number(String script) {
    return ((Number) browser.script(script)).longValue();
  }
}
