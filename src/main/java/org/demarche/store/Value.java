package org.demarche.store;

import java.util.Objects;

/**
 * An RDF term of no particular library: what a row of a result holds.
 *
 * @param kind what it is
 * @param lexical the IRI, the lexical form of the literal, or the label of the blank node
 * @param datatype IRI of the literal's datatype; empty for what is no literal
 * @param language language tag of the literal, empty when it has none
 */
public record Value(Kind kind, String lexical, String datatype, String language) {

  /** Namespace of the XML Schema datatypes. */
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private static final String LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

  /** What an RDF term can be. */
  public enum Kind {
    IRI,
    LITERAL,
    BLANK
  }

  public Value {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(lexical);
    if (kind == Kind.LITERAL && datatype.isEmpty()) {
      throw new IllegalArgumentException("a literal has a datatype");
    }
  }

  public static Value iri(String iri) {
    return new Value(Kind.IRI, iri, "", "");
  }

  public static Value blank(String label) {
    return new Value(Kind.BLANK, label, "", "");
  }

  public static Value literal(String lexical, String datatype) {
    return new Value(Kind.LITERAL, lexical, datatype, "");
  }

  /** A plain string. */
  public static Value string(String text) {
    return literal(text, XSD + "string");
  }

  /** A text in a language ("en"). */
  public static Value text(String text, String language) {
    return new Value(Kind.LITERAL, text, LANG_STRING, language);
  }

  public boolean isIri() {
    return kind == Kind.IRI;
  }

  public boolean isLiteral() {
    return kind == Kind.LITERAL;
  }
}
