package org.demarche.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * An RDF term of no particular library: what a row of a result holds, and what a parameter of a
 * query is bound to.
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

  /**
   * An IRI.
   *
   * @throws IllegalArgumentException when it holds what no IRI may (spaces, angle brackets, quotes)
   */
  public static Value iri(String iri) {
    if (!mayBeIri(iri)) {
      throw new IllegalArgumentException("not an IRI: " + iri);
    }
    return new Value(Kind.IRI, iri, "", "");
  }

  public static Value blank(String label) {
    return new Value(Kind.BLANK, label, "", "");
  }

  /** A plain string. */
  public static Value string(String text) {
    return literal(text, XSD + "string");
  }

  public static Value integer(long number) {
    return literal(Long.toString(number), XSD + "integer");
  }

  /** A finite number as xsd:decimal. */
  public static Value decimal(double number) {
    return literal(new BigDecimal(Double.toString(number)).toPlainString(), XSD + "decimal");
  }

  public static Value date(LocalDate date) {
    return literal(date.toString(), XSD + "date");
  }

  public static Value bool(boolean truth) {
    return literal(Boolean.toString(truth), XSD + "boolean");
  }

  public static Value literal(String lexical, String datatype) {
    return new Value(Kind.LITERAL, lexical, datatype, "");
  }

  /** A text in a language ("en"). */
  public static Value text(String text, String language) {
    return new Value(Kind.LITERAL, text, LANG_STRING, language.toLowerCase(Locale.ROOT));
  }

  public boolean isIri() {
    return kind == Kind.IRI;
  }

  public boolean isLiteral() {
    return kind == Kind.LITERAL;
  }

  /** Whether it is the literal {@code true}. */
  public boolean isTrue() {
    return isLiteral() && (lexical.equals("true") || lexical.equals("1"));
  }

  /** What the grammar of SPARQL lets stand between angle brackets, and not empty. */
  static boolean mayBeIri(String text) {
    return !text.isEmpty()
        && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
  }
}
