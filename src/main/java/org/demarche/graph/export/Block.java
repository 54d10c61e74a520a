package org.demarche.graph.export;

import java.util.List;

/**
 * All statements of one graph about one subject. Terms are in N-Triples.
 *
 * @param graph the named graph, empty for the default graph or when graphs fall together
 * @param subject the subject
 * @param entries predicates with their objects, {@code rdf:type} first, then sorted
 */
record Block(String graph, String subject, List<Entry> entries) {

  /**
   * A predicate and its objects.
   *
   * @param objects sorted, at least one
   */
  record Entry(String predicate, List<String> objects) {}
}
