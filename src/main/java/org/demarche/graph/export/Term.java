package org.demarche.graph.export;

import org.apache.jena.graph.Node;

/**
 * An RDF term in N-Triples, which sorts, travels through files and is a valid Turtle term as it
 * stands; and its way back.
 *
 * @param kind what it is
 * @param value the IRI, the blank node's label, or the literal's text
 * @param datatype IRI of a literal's datatype, else empty
 * @param language a literal's language tag, else empty
 */
record Term(Kind kind, String value, String datatype, String language) {

  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String STRING = XSD + "string";

  /** Kinds of terms. */
  enum Kind {
    IRI,
    BLANK,
    LITERAL
  }

  /**
   * The term in N-Triples.
   *
   * @throws IllegalArgumentException for a term no RDF 1.1 syntax has
   */
  static String encode(Node node) {
    if (node.isURI()) {
      return NTriplesText.iri(node.getURI());
    }
    if (node.isLiteral()) {
      return encodeLiteral(node);
    }
    if (node.isBlank()) {
      return "_:" + NTriplesText.blankLabel(node.getBlankNodeLabel());
    }
    throw new IllegalArgumentException("no RDF 1.1 term: " + node);
  }

  /** The term that {@link #encode} gave. */
  static Term decode(String encoded) {
    if (encoded.startsWith("<")) {
      return new Term(Kind.IRI, NTriplesText.unescape(inside(encoded)), "", "");
    }
    return encoded.startsWith("_:")
        ? new Term(Kind.BLANK, encoded.substring(2), "", "")
        : decodeLiteral(encoded);
  }

  private static String encodeLiteral(Node literal) {
    String quoted = NTriplesText.quoted(literal.getLiteralLexicalForm());
    if (!literal.getLiteralLanguage().isEmpty()) {
      return quoted + "@" + literal.getLiteralLanguage();
    }
    String datatype = literal.getLiteralDatatypeURI();
    return datatype.equals(STRING) ? quoted : quoted + "^^" + NTriplesText.iri(datatype);
  }

  private static Term decodeLiteral(String encoded) {
    int end = encoded.lastIndexOf('"');
    String value = NTriplesText.unescape(encoded.substring(1, end));
    String rest = encoded.substring(end + 1);
    if (rest.startsWith("@")) {
      return new Term(Kind.LITERAL, value, "", rest.substring(1));
    }
    String datatype = rest.isEmpty() ? STRING : NTriplesText.unescape(inside(rest.substring(2)));
    return new Term(Kind.LITERAL, value, datatype, "");
  }

  private static String inside(String bracketed) {
    return bracketed.substring(1, bracketed.length() - 1);
  }
}
