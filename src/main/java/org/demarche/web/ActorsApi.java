package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.question.ActorLookup;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Value;
import org.demarche.store.names.IndexedName;

/** Actors and topics: who there is, who one of them is, and names as one types. */
final class ActorsApi {

  private static final int MOST = 200;

  private final QueryEngine engine;
  private final NamedQueries queries;
  private final ActorLookup lookup;

  ActorsApi(QueryEngine engine, NamedQueries queries, ActorLookup lookup) {
    this.engine = engine;
    this.queries = queries;
    this.lookup = lookup;
  }

  JsonNode list(Params params) {
    ArrayNode actors = Json.array();
    String start = Labels.normalize(params.text("q", ""));
    engine.names().beginningWith(start, params.number("limit", 50, MOST)).stream()
        .map(ActorsApi::json)
        .forEach(actors::add);
    return Json.object().set("actors", actors);
  }

  /** Names, and questions that the last words of the input may become. */
  JsonNode suggest(Params params) {
    String typed = params.text("q", "");
    int limit = params.number("limit", 8, 20);
    ArrayNode suggestions = Json.array();
    for (Completion completion : Completion.of(typed, engine.names(), limit)) {
      ObjectNode json = json(completion.name());
      json.put("question", completion.before() + completion.name().label());
      suggestions.add(json);
    }
    return Json.object().set("suggestions", suggestions);
  }

  private static ObjectNode json(IndexedName name) {
    return Json.object()
        .put("iri", name.iri())
        .put("label", name.label())
        .put("articles", name.articles());
  }

  JsonNode one(Params params) {
    String iri = lookup.iri(params.required("iri"));
    List<String> actor = List.of(iri);
    List<Map<String, Value>> rows =
        engine.select(WebQueries.get("actor").bind(Map.of("actor", actor))).rows();
    if (rows.isEmpty()) {
      throw new BadRequestException("Nobody of that name is in the store.");
    }
    ObjectNode json = Json.object().put("iri", iri).put("label", text(rows, "label"));
    json.set("types", Json.strings(column(rows, "type")));
    json.set("aliases", Json.strings(column(rows, "alias")));
    json.set("same", Json.strings(column(rows, "same")));
    json.put("owner", text(rows, "owner")).put("ownerIri", text(rows, "ownerIri"));
    json.set("offices", rows("offices-of", actor));
    json.set("profile", rows("actor-profile", actor));
    return json;
  }

  private ArrayNode rows(String query, List<String> actor) {
    ArrayNode array = Json.array();
    engine.select(queries.get(query).bind(Map.of("actor", actor))).rows().stream()
        .map(Json::row)
        .forEach(array::add);
    return array;
  }

  private static String text(List<Map<String, Value>> rows, String name) {
    return column(rows, name).stream().findFirst().orElse("");
  }

  private static List<String> column(List<Map<String, Value>> rows, String name) {
    Set<String> values = new LinkedHashSet<>();
    for (Map<String, Value> row : rows) {
      Value value = row.get(name);
      if (value != null) {
        values.add(value.lexical());
      }
    }
    return List.copyOf(values);
  }
}
