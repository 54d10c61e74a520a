package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims as CSV (RFC 4180), one a line, for R, pandas and spreadsheets. */
final class ClaimCsv {

  /** Columns and where in the claim's JSON each is. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("source", "/source/label");
    COLUMNS.put("source_iri", "/source/iri");
    COLUMNS.put("source_for", "/source/for");
    COLUMNS.put("relation", "/relation");
    COLUMNS.put("target", "/target/label");
    COLUMNS.put("target_iri", "/target/iri");
    COLUMNS.put("polarity", "/polarity");
    COLUMNS.put("modality", "/modality");
    COLUMNS.put("own_word", "/own");
    COLUMNS.put("inferred", "/inferred");
    COLUMNS.put("attribution", "/attribution");
    COLUMNS.put("date", "/date");
    COLUMNS.put("confidence", "/confidence");
    COLUMNS.put("article", "/article");
    COLUMNS.put("publisher", "/publisher");
    COLUMNS.put("quote", "/quote");
    COLUMNS.put("claim", "/iri");
  }

  private ClaimCsv() {}

  static String of(List<ObjectNode> claims) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS.keySet())).append("\r\n");
    for (ObjectNode claim : claims) {
      out.append(
          COLUMNS.values().stream()
              .map(pointer -> cell(claim.at(pointer)))
              .collect(Collectors.joining(",", "", "\r\n")));
    }
    return out.toString();
  }

  private static String cell(JsonNode value) {
    String text = value.isArray() ? list(value) : value.asText("");
    // A spreadsheet would run what begins like a formula.
    String safe = value.isNumber() || !text.matches("(?s)[=+\\-@\\t\\r].*") ? text : "'" + text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String list(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(v -> texts.add(v.isObject() ? v.path("label").asText() : v.asText()));
    return String.join("; ", texts);
  }
}
