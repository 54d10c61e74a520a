package org.demarche.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Rows;
import org.demarche.store.Value;
import org.jspecify.annotations.Nullable;

/** Reads everything on certain claims. */
final class ClaimDetails {

  /** Attribution chains are written in one line with this between the links. */
  private static final String LINK = " \\| ";

  private static final List<String> SIDES = List.of("source", "target");

  private final QueryEngine engine;
  private final NamedQueries queries;

  ClaimDetails(QueryEngine engine, NamedQueries queries) {
    this.engine = engine;
    this.queries = queries;
  }

  /** The claims as JSON, in the order given; those that are gone are left out. */
  List<ObjectNode> of(List<String> iris) {
    if (iris.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> parameter = Map.of("claims", iris);
    Map<String, ObjectNode> claims = new LinkedHashMap<>();
    for (Map<String, Value> row :
        engine.select(queries.get("claim-details").bind(parameter)).rows()) {
      claims.putIfAbsent(Rows.text(row, "claim"), claim(row));
    }
    for (Map<String, Value> row :
        engine.select(queries.get("claim-parties").bind(parameter)).rows()) {
      addParty(claims.get(Rows.text(row, "claim")), row);
    }
    List<ObjectNode> ordered = new ArrayList<>();
    for (String iri : iris) {
      ObjectNode claim = claims.get(iri);
      if (claim != null) {
        ordered.add(claim);
      }
    }
    return ordered;
  }

  private static ObjectNode claim(Map<String, Value> row) {
    ObjectNode flat = Json.row(row);
    ObjectNode claim = Json.object();
    claim.put("iri", Rows.text(row, "claim"));
    for (String side : SIDES) {
      if (row.containsKey(side + "Iri")) {
        claim.set(side, party(row, side));
      }
    }
    for (String name :
        List.of(
            "relation",
            "plover",
            "polarity",
            "modality",
            "inferred",
            "confidence",
            "rule",
            "happened",
            "reported",
            "content",
            "contentBegin",
            "contentEnd",
            "article",
            "title",
            "publisher",
            "agency",
            "quote",
            "begin",
            "end")) {
      if (flat.has(name)) {
        claim.set(name, flat.get(name));
      }
    }
    claim.put("own", flat.path("assertable").asBoolean());
    claim.put("date", flat.path("happened").asText(flat.path("reported").asText("")));
    String chain = Rows.text(row, "attribution");
    claim.set(
        "attribution", Json.strings(chain.isEmpty() ? List.of() : List.of(chain.split(LINK, -1))));
    return claim;
  }

  private static ObjectNode party(Map<String, Value> row, String side) {
    ObjectNode party =
        Json.object()
            .put("iri", Rows.text(row, side + "Iri"))
            .put("label", Rows.text(row, side))
            .put("text", Rows.text(row, side + "Text"));
    party.set("for", Json.array());
    return party;
  }

  private static void addParty(@Nullable ObjectNode claim, Map<String, Value> row) {
    if (claim != null
        && claim.path(Rows.text(row, "role")) instanceof ObjectNode party
        && party.path("for") instanceof ArrayNode others) {
      ObjectNode other =
          Json.object().put("iri", Rows.text(row, "iri")).put("label", Rows.text(row, "label"));
      for (int i = 0; i < others.size(); i++) {
        if (others.get(i).equals(other)) {
          return;
        }
      }
      others.add(other);
    }
  }
}
