package org.demarche.graph.export;

import java.util.regex.Pattern;
import org.demarche.graph.Prefixes;

/** Shortens N-Triples terms as Turtle allows: prefixes, the base, and plain numbers. */
final class TurtleTerms {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
  private static final Pattern RELATIVE =
      Pattern.compile("[a-z][a-z0-9]*(/[A-Za-z0-9-][A-Za-z0-9.-]*)+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");

  private final CompactIris compact = new CompactIris();

  String formatPredicate(String term) {
    return term.equals(TYPE) ? "a" : format(term);
  }

  String format(String term) {
    if (term.startsWith("<")) {
      return formatIri(term);
    }
    return term.startsWith("\"") && term.endsWith(">") ? formatTyped(term) : term;
  }

  private String formatIri(String term) {
    String iri = term.substring(1, term.length() - 1);
    if (iri.startsWith(Prefixes.ID)) {
      String relative = iri.substring(Prefixes.ID.length());
      return RELATIVE.matcher(relative).matches() ? "<" + relative + ">" : term;
    }
    String name = compact.prefixedName(iri);
    return name.isEmpty() ? term : name;
  }

  private String formatTyped(String term) {
    int end = term.lastIndexOf("\"^^<");
    String lexical = term.substring(1, end);
    String datatype = term.substring(end + 4, term.length() - 1);
    return isPlain(lexical, datatype)
        ? lexical
        : term.substring(0, end + 3) + formatIri(term.substring(end + 3));
  }

  private static boolean isPlain(String lexical, String datatype) {
    return switch (datatype) {
      case Term.XSD + "integer" -> INTEGER.matcher(lexical).matches();
      case Term.XSD + "decimal" -> DECIMAL.matcher(lexical).matches();
      case Term.XSD + "boolean" -> BOOLEAN.matcher(lexical).matches();
      default -> false;
    };
  }
}
