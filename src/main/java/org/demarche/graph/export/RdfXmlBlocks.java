package org.demarche.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.graph.Prefixes;

/** Writes RDF/XML: one {@code rdf:Description} a subject. */
final class RdfXmlBlocks implements BlockWriter {

  private final Writer out;
  private final CompactIris compact = new CompactIris();

  RdfXmlBlocks(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    Map<String, String> prefixes = new TreeMap<>(Prefixes.ALL.getNsPrefixMap());
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.append("\n    xmlns:").append(prefix.getKey()).append("=\"");
      out.append(prefix.getValue()).append('"');
    }
    out.append(">\n");
  }

  @Override
  public void write(Block block) throws IOException {
    Term subject = Term.decode(block.subject());
    out.append("  <rdf:Description ");
    out.append(subject.kind() == Term.Kind.BLANK ? "rdf:nodeID" : "rdf:about");
    out.append("=\"").append(Xml.escape(subject.value())).append("\">\n");
    for (Block.Entry entry : block.entries()) {
      String predicate = Term.decode(entry.predicate()).value();
      for (String object : entry.objects()) {
        write(predicate, Term.decode(object));
      }
    }
    out.append("  </rdf:Description>\n");
  }

  @Override
  public void end() throws IOException {
    out.append("</rdf:RDF>\n");
  }

  private void write(String predicate, Term object) throws IOException {
    String name = compact.prefixedName(predicate);
    String declaration = "";
    if (name.isEmpty()) {
      int start = nameStart(predicate);
      name = "p:" + predicate.substring(start);
      declaration = " xmlns:p=\"" + Xml.escape(predicate.substring(0, start)) + "\"";
    }
    out.append("    <").append(name).append(declaration);
    writeObject(object, name);
  }

  private void writeObject(Term object, String name) throws IOException {
    String value = Xml.escape(object.value());
    switch (object.kind()) {
      case IRI -> out.append(" rdf:resource=\"").append(value).append("\"/>\n");
      case BLANK -> out.append(" rdf:nodeID=\"").append(value).append("\"/>\n");
      case LITERAL -> {
        out.append(literalAttribute(object)).append('>').append(value);
        out.append("</").append(name).append(">\n");
      }
    }
  }

  private static String literalAttribute(Term literal) {
    if (!literal.language().isEmpty()) {
      return " xml:lang=\"" + literal.language() + "\"";
    }
    return literal.datatype().equals(Term.STRING)
        ? ""
        : " rdf:datatype=\"" + Xml.escape(literal.datatype()) + "\"";
  }

  private static int nameStart(String predicate) throws IOException {
    int start = CompactIris.localNameStart(predicate);
    if (start == predicate.length()) {
      throw new IOException("RDF/XML has no way to write the property <" + predicate + ">");
    }
    return start;
  }
}
