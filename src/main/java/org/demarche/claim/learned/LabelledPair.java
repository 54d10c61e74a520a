package org.demarche.claim.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Span;

/**
 * A pair somebody labelled.
 *
 * @param id of the text it stands in
 * @param text the text
 * @param source span in the text
 * @param target span in the text
 * @param label as the data set writes it
 */
record LabelledPair(String id, String text, Span source, Span target, String label) {

  /**
   * Reads {@code articles.jsonl} and {@code gold.jsonl} of a folder; offsets there count code
   * points. Pairs that lack a source or a target are left out; of several spans the first counts.
   *
   * @throws IOException when a file is missing or cannot be read, naming the file and the line
   */
  static List<LabelledPair> readFolder(Path folder) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode article : lines(folder.resolve("articles.jsonl"))) {
      texts.put(article.path("id").asText(), article.path("text").asText());
    }
    List<LabelledPair> pairs = new ArrayList<>();
    for (JsonNode gold : lines(folder.resolve("gold.jsonl"))) {
      String id = gold.path("id").asText();
      String text = texts.get(id);
      if (text == null) {
        throw new IOException(folder + ": gold.jsonl names " + id + ", articles.jsonl does not");
      }
      JsonNode source = gold.path("source").path(0);
      JsonNode target = gold.path("target").path(0);
      if (isSpan(source) && isSpan(target)) {
        String label = gold.path("label").asText();
        pairs.add(new LabelledPair(id, text, span(text, source), span(text, target), label));
      }
    }
    return pairs;
  }

  private static boolean isSpan(JsonNode node) {
    return node.size() == 2 && node.path(0).asInt() < node.path(1).asInt();
  }

  private static Span span(String text, JsonNode node) {
    return new Span(
        text.offsetByCodePoints(0, node.path(0).asInt()),
        text.offsetByCodePoints(0, node.path(1).asInt()));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          nodes.add(mapper.readTree(line));
        } catch (IOException e) {
          throw new IOException(file + ", line " + number + ": not JSON", e);
        }
      }
    }
    return nodes;
  }
}
