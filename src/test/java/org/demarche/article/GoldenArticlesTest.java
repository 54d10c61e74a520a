package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under {@code article/} is a case: {@code input.*}, read as the command line would,
 * against {@code expected.json}, a list of what comes of it in order.
 */
class GoldenArticlesTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @TestFactory
  List<DynamicTest> cases() throws IOException, URISyntaxException {
    URL root = GoldenArticlesTest.class.getResource("/article");
    assertThat(root).isNotNull();
    try (Stream<Path> folders = Files.list(Path.of(root.toURI()))) {
      List<DynamicTest> tests = folders.sorted().map(GoldenArticlesTest::test).toList();
      assertThat(tests).hasSizeGreaterThan(5);
      return tests;
    }
  }

  private static DynamicTest test(Path folder) {
    return DynamicTest.dynamicTest(name(folder), () -> check(folder));
  }

  private static void check(Path folder) throws IOException {
    String actual = pretty(readings(input(folder), folder));
    Path copy =
        Files.createDirectories(Path.of("target", "golden")).resolve(name(folder) + ".json");
    Files.writeString(copy, actual);
    JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
    assertThat(expected.isArray() && !expected.isEmpty())
        .as("expected.json says something")
        .isTrue();
    assertThat(actual).as("what was read, also in %s", copy).isEqualTo(pretty(expected));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs = files.filter(file -> name(file).startsWith("input")).toList();
      assertThat(inputs).as("one input in %s", folder).hasSize(1);
      return inputs.get(0);
    }
  }

  private static ArrayNode readings(Path input, Path folder) {
    ArrayNode readings = JSON.createArrayNode();
    try (ArticleSource source =
        ArticleSources.open(List.of(input.toString()), InputStream.nullInputStream())) {
      for (Reading reading : source) {
        readings.add(json(reading, folder));
      }
    }
    return readings;
  }

  private static ObjectNode json(Reading reading, Path folder) {
    ObjectNode json = JSON.createObjectNode();
    if (reading instanceof Reading.Failed failed) {
      json.put("where", failed.where().replace(folder + "/", ""));
      return json.put("why", failed.why().replace(folder + "/", ""));
    }
    Article article = ((Reading.Read) reading).article();
    json.put("id", article.id()).put("title", article.title());
    putIfKnown(json, "date", article.date());
    putIfKnown(json, "publisher", article.publisher());
    putIfKnown(json, "agency", article.agency());
    putIfKnown(json, "byline", article.byline());
    putIfKnown(json, "url", article.url());
    article.text().lines().forEach(json.putArray("text")::add);
    if (!article.mentions().isEmpty()) {
      ArrayNode mentions = json.putArray("mentions");
      article.mentions().forEach(span -> mentions.add(span.of(article.text())));
    }
    return json;
  }

  private static void putIfKnown(ObjectNode json, String field, @Nullable Object value) {
    if (value != null) {
      json.put(field, value.toString());
    }
  }

  private static String pretty(JsonNode node) throws IOException {
    return JSON.writeValueAsString(node);
  }
}
