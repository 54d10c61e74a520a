package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.store.QueryEngine;
import org.demarche.store.Value;

/** Articles: the list, one with its text and claims, and the texts of several. */
final class ArticlesApi {

  private static final int MOST = 500;

  private final QueryEngine engine;

  ArticlesApi(QueryEngine engine) {
    this.engine = engine;
  }

  JsonNode list(Params params) {
    int limit = params.number("limit", 50, MOST);
    String sparql =
        WebQueries.get("articles")
            .bind(
                Map.of(
                    "words", List.of(params.text("q", "").toLowerCase(Locale.ROOT)),
                    "limit", List.of(Integer.toString(limit + 1)),
                    "offset", List.of(Integer.toString(params.number("offset", 0, 10_000_000)))));
    ArrayNode articles = Json.array();
    List<Map<String, Value>> rows =
        engine.select(sparql).rows().stream().filter(row -> row.containsKey("id")).toList();
    rows.stream().limit(limit).map(Json::row).forEach(articles::add);
    return Json.object().put("more", rows.size() > limit).set("articles", articles);
  }

  JsonNode one(Params params, ClaimsApi claims) {
    String id = params.required("id");
    List<Map<String, Value>> rows = select(List.of(id));
    if (rows.isEmpty()) {
      throw new BadRequestException("No article of that name is stored.");
    }
    ObjectNode article = Json.row(rows.get(0));
    article.set("claims", claims.ofArticle(id));
    return article;
  }

  /** Texts by identifier. */
  Map<String, String> texts(List<String> ids) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map<String, Value> row : ids.isEmpty() ? List.<Map<String, Value>>of() : select(ids)) {
      Value id = row.get("id");
      Value text = row.get("text");
      if (id != null && text != null) {
        texts.put(id.lexical(), text.lexical());
      }
    }
    return texts;
  }

  private List<Map<String, Value>> select(List<String> ids) {
    return engine.select(WebQueries.get("article-texts").bind(Map.of("articles", ids))).rows();
  }
}
