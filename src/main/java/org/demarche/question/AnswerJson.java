package org.demarche.question;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes an answer as JSON in one line. With the streaming writer alone: binding classes by
 * reflection would double the time a question takes.
 */
public final class AnswerJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private AnswerJson() {}

  /** The answer as one JSON object, without a line break. */
  public static String of(Answer answer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("question", answer.question());
      json.writeStringField("reading", answer.reading());
      json.writeStringField("sparql", answer.sparql());
      writeRows(json, "answers", answer.answers());
      writeRows(json, "contrary", answer.contrary());
      writeStrings(json, "suggestions", answer.suggestions());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void writeRows(JsonGenerator json, String name, List<Answer.Row> rows)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Answer.Row row : rows) {
      json.writeStartObject();
      json.writeStringField("label", row.label());
      json.writeStringField("iri", row.iri());
      writeStrings(json, "for", row.onBehalfOf());
      json.writeStringField("relation", row.relation());
      json.writeStringField("modality", row.modality());
      json.writeStringField("target", row.target());
      json.writeNumberField("confidence", row.confidence());
      json.writeNumberField("articles", row.articles());
      json.writeArrayFieldStart("evidence");
      for (Answer.Evidence evidence : row.evidence()) {
        write(json, evidence);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Answer.Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", evidence.article());
    json.writeStringField("title", evidence.title());
    json.writeStringField("source", evidence.source());
    json.writeStringField("date", evidence.date());
    json.writeStringField("quote", evidence.quote());
    json.writeNumberField("begin", evidence.begin());
    json.writeNumberField("end", evidence.end());
    writeStrings(json, "attribution", evidence.attribution());
    json.writeBooleanField("inferred", evidence.inferred());
    json.writeEndObject();
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
