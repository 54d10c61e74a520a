package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Objects;
import org.demarche.claim.Relation;
import org.demarche.store.QueryEngine;
import org.demarche.store.StoreStatistics;

/** What the store holds; counted at most twice a minute. */
final class StatsApi {

  private final Cached<JsonNode> counted;

  StatsApi(QueryEngine engine) {
    counted = new Cached<>(Duration.ofSeconds(30), () -> count(engine));
  }

  JsonNode answer(Params params) {
    Objects.requireNonNull(params);
    return counted.get();
  }

  private static JsonNode count(QueryEngine engine) {
    StoreStatistics statistics = StoreStatistics.of(engine);
    ObjectNode json =
        Json.object()
            .put("articles", statistics.articles())
            .put("publishers", statistics.publishers())
            .put("firstDate", statistics.firstDate())
            .put("lastDate", statistics.lastDate())
            .put("claims", statistics.claimCount())
            .put("actors", statistics.actors())
            .put("topics", statistics.topics())
            .put("quads", statistics.quads());
    ObjectNode relations = json.putObject("relations");
    statistics.claims().forEach((Relation r, Long n) -> relations.put(r.label(), n));
    return json;
  }
}
