package org.demarche.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in schema.org terms: its first node that is an article. */
final class JsonLd {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build()
          .reader();

  private JsonLd() {}

  /** The metadata; a block that is no JSON says nothing. */
  static Metadata of(Document document) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : document.select("script[type~=(?i)application/ld\\+json]")) {
      flatten(parse(script.data()), nodes);
    }
    return nodes.stream()
        .filter(JsonLd::isArticle)
        .findFirst()
        .map(article -> metadata(article, nodes))
        .orElse(Metadata.NONE);
  }

  private static JsonNode parse(String script) {
    try {
      return JSON.readTree(script.strip().replaceAll("^(<!--|/\\*.*?\\*/|//.*)|(-->|;)$", ""));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static void flatten(JsonNode node, List<JsonNode> nodes) {
    if (node.isArray()) {
      node.forEach(item -> flatten(item, nodes));
    } else if (node.isObject()) {
      nodes.add(node);
      flatten(node.path("@graph"), nodes);
    }
  }

  private static boolean isArticle(JsonNode node) {
    return values(node.path("@type")).stream()
        .map(JsonNode::asText)
        .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
  }

  private static Metadata metadata(JsonNode article, List<JsonNode> nodes) {
    return new Metadata(
        text(article.path("headline")).or(() -> text(article.path("name"))).orElse(null),
        text(article.path("datePublished"))
            .or(() -> text(article.path("dateCreated")))
            .flatMap(Dates::parse)
            .orElse(null),
        names(article.path("publisher"), nodes),
        null,
        names(article.path("author"), nodes),
        text(article.path("url"))
            .or(() -> text(article.path("mainEntityOfPage")))
            .or(() -> text(article.path("mainEntityOfPage").path("@id")))
            .flatMap(Urls::parse)
            .orElse(null));
  }

  /** The names of people or organisations, given in place, by reference or as mere text. */
  private static @Nullable String names(JsonNode agents, List<JsonNode> nodes) {
    String names =
        values(agents).stream()
            .map(agent -> agent.isTextual() ? agent : resolved(agent, nodes).path("name"))
            .flatMap(name -> values(name).stream())
            .flatMap(name -> text(name).stream())
            .filter(name -> !name.startsWith("http"))
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static JsonNode resolved(JsonNode agent, List<JsonNode> nodes) {
    if (agent.has("name")) {
      return agent;
    }
    String id = agent.path("@id").asText();
    return nodes.stream()
        .filter(node -> !id.isEmpty() && node.path("@id").asText().equals(id))
        .findFirst()
        .orElse(agent);
  }

  private static List<JsonNode> values(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).toList()
        : List.of(node);
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(value -> Parser.unescapeEntities(value.asText(), false).strip())
        .filter(value -> !value.isEmpty());
  }
}
