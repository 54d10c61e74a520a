package org.demarche.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One article as a JSON object: {@code id, title, date, source, url, text} and optionally {@code
 * mentions}. The text is taken as it is, because the offsets of others point into it; only half a
 * surrogate pair, which no UTF-8 file can hold, becomes U+FFFD, which moves no offset.
 */
final class JsonArticle {

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private final JsonNode json;

  private JsonArticle(JsonNode json) {
    this.json = json;
  }

  /**
   * Parses one object.
   *
   * @param fallbackId the identifier when the object has none, null to take the URL
   * @throws UnreadableException when it is no such object
   */
  static Article parse(String text, @Nullable String fallbackId) throws UnreadableException {
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("not one JSON object: " + shortly(e));
    }
    if (!node.isObject()) {
      throw new UnreadableException(
          "not an article but a JSON "
              + kind(node)
              + ": give one object with id, title, date, text"
              + (node.isArray() ? " (jq -c '.[]' FILE makes JSON Lines of an array)" : ""));
    }
    return new JsonArticle(node).article(fallbackId);
  }

  private Article article(@Nullable String fallbackId) throws UnreadableException {
    String text = text();
    String title = string("title");
    String url = string("url");
    Metadata metadata =
        new Metadata(
                title == null ? null : wellFormed(title),
                date(),
                null,
                null,
                null,
                url == null ? null : Urls.parse(url).orElse(null))
            .withSource(string("source"));
    return Articles.make(string("id"), fallbackId, metadata, text, mentions(text));
  }

  private String text() throws UnreadableException {
    String text = string("text");
    if (text == null || text.isBlank()) {
      throw new UnreadableException(
          "field \"text\" is missing or empty: put the words of the article there");
    }
    return wellFormed(text);
  }

  private @Nullable LocalDate date() throws UnreadableException {
    String written = string("date");
    if (written == null || written.isBlank()) {
      return null;
    }
    return Dates.parse(written)
        .orElseThrow(
            () ->
                new UnreadableException(
                    "field \"date\" is \"" + shorten(written) + "\": write it as 2020-02-07"));
  }

  private List<Span> mentions(String text) throws UnreadableException {
    JsonNode mentions = json.path("mentions");
    if (mentions.isMissingNode() || mentions.isNull()) {
      return List.of();
    }
    if (!mentions.isArray()) {
      throw new UnreadableException(
          "field \"mentions\" is no list: write [{\"begin\": 0, \"end\": 6}]");
    }
    int length = text.codePointCount(0, text.length());
    List<Span> spans = new ArrayList<>();
    for (JsonNode mention : mentions) {
      spans.add(span(text, length, mention.path("begin"), mention.path("end")));
    }
    return spans;
  }

  private static Span span(String text, int length, JsonNode begin, JsonNode end)
      throws UnreadableException {
    if (!begin.isInt()
        || !end.isInt()
        || begin.intValue() < 0
        || begin.intValue() >= end.intValue()
        || end.intValue() > length) {
      throw new UnreadableException(
          "mention "
              + begin
              + ".."
              + end
              + " is no span of the text, which has "
              + length
              + " characters: count Unicode code points from 0, end exclusive");
    }
    int from = text.offsetByCodePoints(0, begin.intValue());
    return new Span(from, text.offsetByCodePoints(from, end.intValue() - begin.intValue()));
  }

  /** The field as text, null when it is missing or null. */
  private @Nullable String string(String field) throws UnreadableException {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (value.isTextual() || (value.isIntegralNumber() && field.equals("id"))) {
      return value.asText();
    }
    throw new UnreadableException(
        "field \"" + field + "\" is a JSON " + kind(value) + ": write it as a string");
  }

  private static String wellFormed(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static String shortly(JsonProcessingException e) {
    if (e instanceof MismatchedInputException) {
      return "more follows the first: give each article a line of its own, in a file named .jsonl";
    }
    String place = e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
    return shorten(e.getOriginalMessage().lines().findFirst().orElse(""))
        + place
        + "; mend it or leave it out";
  }

  private static String shorten(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "...";
  }
}
