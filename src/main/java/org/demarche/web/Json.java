package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.demarche.store.Value;

/** JSON as the API writes it. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static ArrayNode strings(List<String> strings) {
    ArrayNode array = array();
    strings.forEach(array::add);
    return array;
  }

  /** Each column as text, numbers and truth values as such; what is unbound stays out. */
  static ObjectNode row(Map<String, Value> row) {
    ObjectNode object = object();
    row.forEach((name, value) -> put(object, name, value));
    return object;
  }

  static void put(ObjectNode object, String name, Value value) {
    String type = value.datatype().replace(Value.XSD, "");
    switch (type) {
      case "integer" -> object.put(name, Long.parseLong(value.lexical()));
      case "decimal", "double", "float" -> object.put(name, Double.parseDouble(value.lexical()));
      case "boolean" -> object.put(name, value.lexical().equals("true"));
      default -> object.put(name, value.lexical());
    }
  }

  /** Writes the value as the body. */
  static void write(HttpServletResponse response, JsonNode json) throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(json);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** Tells what is wrong as {@code {"error": "..."}}. */
  static void error(HttpServletResponse response, int status, String message) throws IOException {
    if (!response.isCommitted()) {
      response.resetBuffer();
      response.setStatus(status);
      write(response, object().put("error", message));
    }
  }
}
