package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.demarche.question.ActorLookup;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Value;

/** Claims: the list under a filter, as JSON, CSV or Turtle, and summed up as a network. */
final class ClaimsApi {

  private static final int MOST = 1_000;

  /** Request parameters that filter claims, and are handed to the query as they are. */
  private static final List<String> FILTERS = List.of("confidence", "since", "until");

  private static final List<String> NAMED = List.of("actor", "source", "target");

  private final QueryEngine engine;
  private final ActorLookup lookup;
  private final ClaimDetails details;

  ClaimsApi(QueryEngine engine, NamedQueries queries, ActorLookup lookup) {
    this.engine = engine;
    this.lookup = lookup;
    details = new ClaimDetails(engine, queries);
  }

  JsonNode list(Params params) {
    int limit = params.number("limit", 100, MOST);
    List<String> found = find(params, limit + 1);
    ArrayNode claims = Json.array();
    details.of(found.stream().limit(limit).toList()).forEach(claims::add);
    return Json.object().put("more", found.size() > limit).set("claims", claims);
  }

  /** Who acts toward whom: one edge for each pair, relation and polarity. */
  JsonNode network(Params params) {
    int limit = params.number("limit", 300, MOST);
    Choice choice = choice(params);
    choice.values().put("fold", List.of(params.text("fold", "people")));
    choice.values().put("limit", List.of(Integer.toString(limit + 1)));
    List<Map<String, Value>> rows = rows("network", choice, "source");
    ArrayNode edges = Json.array();
    rows.stream().limit(limit).map(Json::row).forEach(edges::add);
    return Json.object().put("more", rows.size() > limit).set("edges", edges);
  }

  /** How many claims there are by month and polarity. */
  JsonNode months(Params params) {
    ArrayNode months = Json.array();
    rows("months", choice(params), "month").stream().map(Json::row).forEach(months::add);
    return Json.object().set("months", months);
  }

  /** All claims of an article, each with where it names its sides. */
  JsonNode ofArticle(String id) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("article", List.of(id));
    values.put("limit", List.of(Integer.toString(MOST)));
    Map<String, ObjectNode> claims = new LinkedHashMap<>();
    for (ObjectNode claim : details.of(claims(new Choice(List.of("article"), values)))) {
      claims.put(claim.path("iri").asText(), claim);
    }
    String spans = WebQueries.get("claim-spans").bind(Map.of("article", List.of(id)));
    for (Map<String, Value> row : engine.select(spans).rows()) {
      ObjectNode span = Json.row(row);
      ObjectNode claim = claims.get(span.path("claim").asText());
      if (claim != null) {
        claim.put("sentence", span.path("sentence").asInt());
        if (claim.path(span.path("role").asText()) instanceof ObjectNode party) {
          party.put("begin", span.path("begin").asInt()).put("end", span.path("end").asInt());
        }
      }
    }
    List<ObjectNode> sorted = new ArrayList<>(claims.values());
    sorted.sort((a, b) -> a.path("begin").asInt() - b.path("begin").asInt());
    ArrayNode array = Json.array();
    sorted.forEach(array::add);
    return array;
  }

  /** Writes the claims as CSV or Turtle. */
  void writeAs(Params params, HttpServletResponse response) throws IOException {
    String format = params.required("format");
    List<String> found = find(params, params.number("limit", MOST, MOST));
    switch (format) {
      case "csv" -> {
        Downloads.start(response, "text/csv", "claims.csv");
        byte[] csv = ClaimCsv.of(details.of(found)).getBytes(StandardCharsets.UTF_8);
        response.getOutputStream().write(csv);
      }
      case "turtle" -> {
        Model model =
            engine.construct(WebQueries.get("claims-graph").bind(Map.of("claims", orNone(found))));
        Downloads.start(response, "text/turtle", "claims.ttl");
        RDFDataMgr.write(response.getOutputStream(), model, Lang.TURTLE);
      }
      default -> throw new BadRequestException("Formats are json, csv and turtle.");
    }
  }

  private static List<String> orNone(List<String> claims) {
    return claims.isEmpty() ? List.of("dem:Claim") : claims;
  }

  private List<String> find(Params params, int limit) {
    Choice choice = choice(params);
    choice.values().put("limit", List.of(Integer.toString(limit)));
    choice
        .values()
        .put("offset", List.of(Integer.toString(params.number("offset", 0, 10_000_000))));
    return claims(choice);
  }

  private List<String> claims(Choice choice) {
    List<String> claims = new ArrayList<>();
    for (Map<String, Value> row : rows("claims", choice, "claim")) {
      claims.add(Json.row(row).path("claim").asText());
    }
    return claims;
  }

  /** The rows in which the column is bound: an aggregate over nothing has one without. */
  private List<Map<String, Value>> rows(String query, Choice choice, String column) {
    String sparql = WebQueries.onClaims(query, choice.anchors()).bind(choice.values());
    return engine.select(sparql).rows().stream().filter(row -> row.containsKey(column)).toList();
  }

  /**
   * Which claims a request is about.
   *
   * @param anchors names of the patterns of {@code claim-anchors.txt} that choose them
   * @param values of the query's parameters; may be added to
   */
  private record Choice(List<String> anchors, Map<String, List<String>> values) {}

  /** Names of actors are looked up; what the request does not say is no part of the query. */
  private Choice choice(Params params) {
    List<String> anchors = new ArrayList<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : WebQueries.anchorNames()) {
      List<String> given = params.all(name);
      if (!given.isEmpty()) {
        anchors.add(name);
        values.put(name, given.stream().map(value -> term(name, value)).toList());
      }
    }
    switch (params.text("voice", "any")) {
      case "own" -> anchors.add("own");
      case "reported" -> anchors.add("reported");
      default -> {}
    }
    for (String name : FILTERS) {
      List<String> given = params.all(name);
      if (!given.isEmpty()) {
        values.put(name, given);
      }
    }
    return new Choice(anchors, values);
  }

  private String term(String parameter, String value) {
    if (NAMED.contains(parameter)) {
      return lookup.iri(value);
    }
    return parameter.equals("relation") ? "dem:" + value : value;
  }
}
