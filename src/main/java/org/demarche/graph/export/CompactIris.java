package org.demarche.graph.export;

import java.util.HashMap;
import java.util.Map;
import org.demarche.graph.Prefixes;

/** Finds the prefix of an IRI: what precedes its local name must be one of our namespaces. */
final class CompactIris {

  private final Map<String, String> prefixes = new HashMap<>();

  CompactIris() {
    Prefixes.ALL.getNsPrefixMap().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
  }

  /** The name with its prefix, "dem:source"; empty when no prefix fits. */
  String prefixedName(String iri) {
    int start = localNameStart(iri);
    String prefix = prefixes.get(iri.substring(0, start));
    boolean named = prefix != null && start < iri.length() && isNameStart(iri.charAt(start));
    return named ? prefix + ":" + iri.substring(start) : "";
  }

  /** Where the longest run of name characters at the end of the IRI begins. */
  static int localNameStart(String iri) {
    int start = iri.length();
    while (start > 0 && isNamePart(iri.charAt(start - 1))) {
      start--;
    }
    while (start < iri.length() && !isNameStart(iri.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
