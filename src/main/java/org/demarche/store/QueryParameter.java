package org.demarche.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A parameter of a {@link NamedQuery}, declared in its header and written {@code $name} in its
 * text.
 *
 * @param name lower-case name
 * @param type what its values are
 * @param several whether more than one value may be given
 * @param defaults values used when none is given; empty when the parameter is required
 * @param description what it is for
 */
public record QueryParameter(
    String name, Type type, boolean several, List<String> defaults, String description) {

  /** What the values of a parameter are, and so how they are written in SPARQL. */
  public enum Type {
    IRI,
    TEXT,
    DATE,
    NUMBER;

    /** The word in a query's header. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Map<String, String> PREFIXES =
      Map.of(
          "dem:", "https://w3id.org/demarche/ontology#",
          "id:", "https://w3id.org/demarche/id/",
          "plover:", "https://w3id.org/demarche/plover#",
          "cameo:", "https://w3id.org/demarche/cameo#",
          "wd:", "http://www.wikidata.org/entity/");

  private static final String XSD_DATE = "^^<http://www.w3.org/2001/XMLSchema#date>";

  /** SPARQL integers and decimals; exponents would only invite surprises. */
  private static final String NUMBER = "[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?";

  /** Scheme, colon, and no character that SPARQL or RFC 3987 forbids inside {@code <>}. */
  private static final String ABSOLUTE_IRI =
      "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7f-\\x9f\\ud800-\\udfff]+";

  public QueryParameter {
    if (!name.matches("[a-z][a-z0-9]*")) {
      throw new IllegalArgumentException("not a parameter name: '" + name + "'");
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException("parameter '" + name + "' has no description");
    }
    defaults = List.copyOf(defaults);
  }

  public boolean isRequired() {
    return defaults.isEmpty();
  }

  /**
   * The values as SPARQL terms, separated by spaces.
   *
   * @throws QueryException when there are none, too many, or one is not of the parameter's type
   */
  String render(List<String> values) {
    if (values.isEmpty()) {
      throw new QueryException("parameter '" + name + "' needs a value: " + description);
    }
    if (values.size() > 1 && !several) {
      throw new QueryException("parameter '" + name + "' takes one value, not " + values.size());
    }
    return values.stream().map(this::term).collect(Collectors.joining(" "));
  }

  private String term(String value) {
    return switch (type) {
      case IRI -> iri(value);
      case TEXT -> text(value);
      case DATE -> date(value);
      case NUMBER -> number(value);
    };
  }

  private String iri(String value) {
    String full = value;
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      if (value.startsWith(prefix.getKey())) {
        full = prefix.getValue() + value.substring(prefix.getKey().length());
      }
    }
    if (!full.matches(ABSOLUTE_IRI)) {
      throw wrong(value, "an absolute IRI such as id:actor/state/fr");
    }
    return "<" + full + ">";
  }

  private String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      out.append(escaped(value, i));
    }
    return out.append('"').toString();
  }

  private String escaped(String value, int at) {
    char c = value.charAt(at);
    boolean paired =
        Character.isHighSurrogate(c)
            ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    if (c == 0 || (Character.isSurrogate(c) && !paired)) {
      throw wrong(value, "text without NUL or broken characters");
    }
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.valueOf(c);
    };
  }

  private String date(String value) {
    try {
      LocalDate date = LocalDate.parse(value);
      if (date.getYear() < 1 || date.getYear() > 9999) {
        throw wrong(value, "a date between 0001-01-01 and 9999-12-31");
      }
      return '"' + date.toString() + '"' + XSD_DATE;
    } catch (DateTimeException e) {
      throw wrong(value, "a date such as 2020-02-07");
    }
  }

  private String number(String value) {
    if (!value.matches(NUMBER)) {
      throw wrong(value, "a number such as 10 or 0.5");
    }
    return value;
  }

  private QueryException wrong(String value, String wanted) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "..." : value;
    return new QueryException(
        "parameter '" + name + "': '" + shown.replaceAll("\\p{Cntrl}", "?") + "' is not " + wanted);
  }
}
