package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.question.ActorLookup;
import org.demarche.store.NamedQueries;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryParameter;

/** The named queries: what each is for, and its SPARQL with parameters filled in. */
final class NamedQueriesApi {

  private final NamedQueries queries;
  private final ActorLookup lookup;

  NamedQueriesApi(NamedQueries queries, ActorLookup lookup) {
    this.queries = queries;
    this.lookup = lookup;
  }

  JsonNode list(Params params) {
    ArrayNode list = Json.array();
    queries.all().forEach(query -> list.add(describe(query)));
    return Json.object().put("count", list.size()).set("queries", list);
  }

  private static ObjectNode describe(NamedQuery query) {
    ObjectNode json =
        Json.object()
            .put("name", query.name())
            .put("title", query.title())
            .put("problem", query.problem());
    ArrayNode parameters = json.putArray("parameters");
    for (QueryParameter parameter : query.parameters()) {
      ObjectNode each =
          parameters
              .addObject()
              .put("name", parameter.name())
              .put("type", parameter.type().word())
              .put("several", parameter.several())
              .put("description", parameter.description());
      each.set("defaults", Json.strings(parameter.defaults()));
    }
    json.set("examples", Json.strings(query.examples()));
    return json;
  }

  /** The query {@code name} as SPARQL; the other parameters are those of the query. */
  JsonNode bind(Params params) {
    NamedQuery query = queries.get(params.required("name"));
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      List<String> given = params.all(parameter.name());
      if (!given.isEmpty()) {
        values.put(parameter.name(), lookup.values(query, parameter.name(), given));
      }
    }
    return Json.object().put("name", query.name()).put("sparql", query.bind(values));
  }
}
