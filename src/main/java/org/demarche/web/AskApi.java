package org.demarche.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.graph.Iris;
import org.demarche.question.AnswerJson;
import org.demarche.question.AskOptions;
import org.demarche.question.QuestionAnswerer;
import org.jspecify.annotations.Nullable;

/** Answers questions; to each quotation it adds the paragraph around it. */
final class AskApi {

  private final QuestionAnswerer answerer;
  private final ArticlesApi articles;

  AskApi(QuestionAnswerer answerer, ArticlesApi articles) {
    this.answerer = answerer;
    this.articles = articles;
  }

  JsonNode answer(Params params) {
    String answer = AnswerJson.of(answerer.ask(params.required("q"), options(params)));
    try {
      JsonNode json = Json.MAPPER.readTree(answer);
      List<ObjectNode> evidence = new ArrayList<>();
      for (String side : List.of("answers", "contrary")) {
        json.path(side).forEach(row -> row.path("evidence").forEach(e -> add(evidence, e)));
      }
      addParagraphs(evidence);
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AskOptions options(Params params) {
    try {
      return new AskOptions(params.date("asOf"), params.date("since"), params.date("until"));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The last day lies before the first.");
    }
  }

  private static void add(List<ObjectNode> all, JsonNode evidence) {
    if (evidence instanceof ObjectNode object) {
      all.add(object);
    }
  }

  /** The IRI of the stretch of text, by which its claims are found. */
  private static String span(JsonNode evidence) {
    return Iris.article(evidence.path("article").asText()).replace("/article/", "/evidence/")
        + "/"
        + evidence.path("begin").asInt()
        + "-"
        + evidence.path("end").asInt();
  }

  private void addParagraphs(List<ObjectNode> evidence) {
    Map<String, String> texts =
        articles.texts(evidence.stream().map(e -> e.path("article").asText()).distinct().toList());
    for (ObjectNode each : evidence) {
      each.put("iri", span(each));
      @Nullable String text = texts.get(each.path("article").asText());
      if (text != null) {
        Paragraph around =
            Paragraph.around(text, each.path("begin").asInt(), each.path("end").asInt());
        each.put("before", around.before()).put("after", around.after());
      }
    }
  }
}
