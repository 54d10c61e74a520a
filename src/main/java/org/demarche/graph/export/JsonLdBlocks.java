package org.demarche.graph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.demarche.graph.Prefixes;

/** Writes JSON-LD 1.1: one object a subject, inside one object a named graph. */
final class JsonLdBlocks implements BlockWriter {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
  private static final Pattern SMALL_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  private final JsonGenerator json;
  private final CompactIris compact = new CompactIris();
  private String openGraph = "";

  JsonLdBlocks(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    Map<String, String> prefixes = new TreeMap<>(Prefixes.ALL.getNsPrefixMap());
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(Block block) throws IOException {
    if (!block.graph().equals(openGraph)) {
      closeGraph();
      openGraph(block.graph());
    }
    json.writeStartObject();
    json.writeStringField("@id", id(Term.decode(block.subject())));
    for (Block.Entry entry : block.entries()) {
      write(entry);
    }
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    closeGraph();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void write(Block.Entry entry) throws IOException {
    boolean type = entry.predicate().equals(TYPE);
    json.writeFieldName(type ? "@type" : compact(Term.decode(entry.predicate()).value()));
    boolean several = entry.objects().size() > 1;
    if (several) {
      json.writeStartArray();
    }
    for (String object : entry.objects()) {
      Term term = Term.decode(object);
      if (type) {
        json.writeString(id(term));
      } else {
        write(term);
      }
    }
    if (several) {
      json.writeEndArray();
    }
  }

  private void write(Term term) throws IOException {
    if (term.kind() != Term.Kind.LITERAL) {
      json.writeStartObject();
      json.writeStringField("@id", id(term));
      json.writeEndObject();
    } else if (term.datatype().equals(Term.STRING)) {
      json.writeString(term.value());
    } else if (!writeNative(term)) {
      json.writeStartObject();
      json.writeStringField("@value", term.value());
      boolean tagged = !term.language().isEmpty();
      json.writeStringField(
          tagged ? "@language" : "@type", tagged ? term.language() : compact(term.datatype()));
      json.writeEndObject();
    }
  }

  /** Booleans and integers that come back as the literals they were. */
  private boolean writeNative(Term term) throws IOException {
    boolean integer =
        term.datatype().equals(Term.XSD + "integer")
            && SMALL_INTEGER.matcher(term.value()).matches();
    if (integer) {
      json.writeNumber(Long.parseLong(term.value()));
      return true;
    }
    boolean truth = term.value().equals("true") || term.value().equals("false");
    if (truth && term.datatype().equals(Term.XSD + "boolean")) {
      json.writeBoolean(Boolean.parseBoolean(term.value()));
      return true;
    }
    return false;
  }

  private String id(Term term) {
    return term.kind() == Term.Kind.BLANK ? "_:" + term.value() : compact(term.value());
  }

  /** Unlike Turtle, JSON-LD allows slashes in the local part: "id:actor/state/ru". */
  private String compact(String iri) {
    if (iri.startsWith(Prefixes.ID) && iri.length() > Prefixes.ID.length()) {
      String rest = iri.substring(Prefixes.ID.length());
      return rest.startsWith("/") ? iri : "id:" + rest;
    }
    String name = compact.prefixedName(iri);
    return name.isEmpty() ? iri : name;
  }

  private void openGraph(String graph) throws IOException {
    openGraph = graph;
    if (!graph.isEmpty()) {
      json.writeStartObject();
      json.writeStringField("@id", id(Term.decode(graph)));
      json.writeArrayFieldStart("@graph");
    }
  }

  private void closeGraph() throws IOException {
    if (!openGraph.isEmpty()) {
      json.writeEndArray();
      json.writeEndObject();
    }
    openGraph = "";
  }
}
