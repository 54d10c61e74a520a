package org.demarche.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarche.store.Rows;
import org.demarche.store.Value;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a query in the formats the W3C defines, and as a table. */
final class RowsWriter {

  private static final String RESULTS = "http://www.w3.org/2005/sparql-results#";
  private static final String STRING = Value.XSD + "string";

  private RowsWriter() {}

  static void write(Rows rows, RowsFormat format, PrintStream out) throws IOException {
    switch (format) {
      case TABLE, TURTLE -> RowsTable.write(rows, out);
      case CSV -> csv(rows, out);
      case TSV -> tsv(rows, out);
      case JSON -> out.println(json(rows));
      case XML -> out.println(xml(rows));
    }
  }

  static void write(boolean truth, RowsFormat format, PrintStream out) throws IOException {
    switch (format) {
      case TABLE, TURTLE -> out.println(truth ? "yes" : "no");
      case CSV, TSV -> out.println(truth);
      case JSON -> out.println("{\"head\":{},\"boolean\":" + truth + "}");
      case XML -> out.println(xml(truth));
    }
  }

  private static void csv(Rows rows, PrintStream out) {
    out.print(Csv.line(rows.variables()));
    for (Map<String, Value> row : rows.rows()) {
      out.print(Csv.line(rows.variables().stream().map(name -> plain(row.get(name))).toList()));
    }
  }

  private static String plain(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    return value.kind() == Value.Kind.BLANK ? "_:" + value.lexical() : value.lexical();
  }

  private static void tsv(Rows rows, PrintStream out) {
    List<String> variables = rows.variables();
    out.print(
        variables.stream().map(name -> "?" + name).collect(Collectors.joining("\t", "", "\n")));
    for (Map<String, Value> row : rows.rows()) {
      out.print(
          variables.stream()
              .map(name -> term(row.get(name)))
              .collect(Collectors.joining("\t", "", "\n")));
    }
  }

  /** A term in Turtle; numbers bare, as the format has them. */
  private static String term(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    return switch (value.kind()) {
      case IRI -> "<" + value.lexical() + ">";
      case BLANK -> "_:" + value.lexical();
      case LITERAL -> literal(value);
    };
  }

  private static String literal(Value value) {
    boolean number =
        List.of(Value.XSD + "integer", Value.XSD + "decimal").contains(value.datatype());
    if (number) {
      return value.lexical();
    }
    String quoted =
        '"'
            + value
                .lexical()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
            + '"';
    if (!value.language().isEmpty()) {
      return quoted + "@" + value.language();
    }
    return value.datatype().equals(STRING) ? quoted : quoted + "^^<" + value.datatype() + ">";
  }

  private static String json(Rows rows) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("head");
      json.writeArrayFieldStart("vars");
      for (String variable : rows.variables()) {
        json.writeString(variable);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeObjectFieldStart("results");
      json.writeArrayFieldStart("bindings");
      for (Map<String, Value> row : rows.rows()) {
        json.writeStartObject();
        for (Map.Entry<String, Value> cell : row.entrySet()) {
          json(json, cell.getKey(), cell.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void json(JsonGenerator json, String variable, Value value) throws IOException {
    json.writeObjectFieldStart(variable);
    json.writeStringField("type", type(value));
    if (!value.language().isEmpty()) {
      json.writeStringField("xml:lang", value.language());
    } else if (value.isLiteral() && !value.datatype().equals(STRING)) {
      json.writeStringField("datatype", value.datatype());
    }
    json.writeStringField("value", value.lexical());
    json.writeEndObject();
  }

  private static String type(Value value) {
    return switch (value.kind()) {
      case IRI -> "uri";
      case BLANK -> "bnode";
      case LITERAL -> "literal";
    };
  }

  private static String xml(Rows rows) throws IOException {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = start(out);
      xml.writeStartElement("head");
      for (String variable : rows.variables()) {
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", variable);
      }
      xml.writeEndElement();
      xml.writeStartElement("results");
      for (Map<String, Value> row : rows.rows()) {
        xml.writeStartElement("result");
        for (Map.Entry<String, Value> cell : row.entrySet()) {
          xml(xml, cell.getKey(), cell.getValue());
        }
        xml.writeEndElement();
      }
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return out.toString();
  }

  private static void xml(XMLStreamWriter xml, String variable, Value value)
      throws XMLStreamException {
    xml.writeStartElement("binding");
    xml.writeAttribute("name", variable);
    xml.writeStartElement(type(value));
    if (!value.language().isEmpty()) {
      xml.writeAttribute("xml:lang", value.language());
    } else if (value.isLiteral() && !value.datatype().equals(STRING)) {
      xml.writeAttribute("datatype", value.datatype());
    }
    // XML 1.0 has no way to write most control characters.
    xml.writeCharacters(value.lexical().replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", "\uFFFD"));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String xml(boolean truth) throws IOException {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = start(out);
      xml.writeEmptyElement("head");
      xml.writeStartElement("boolean");
      xml.writeCharacters(String.valueOf(truth));
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return out.toString();
  }

  private static XMLStreamWriter start(StringWriter out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("1.0");
    xml.writeStartElement("sparql");
    xml.writeDefaultNamespace(RESULTS);
    return xml;
  }
}
