package org.demarche.graph.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Labels and types of actors and topics; the ones asked for last are remembered. */
final class RegistryLabels {

  /** Label and type of an actor or topic, empty when the registry does not have them. */
  record Entry(String label, String type) {}

  private static final int REMEMBERED = 10_000;

  private final GraphView registry;
  private final Map<Node, Entry> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Entry> eldest) {
          return size() > REMEMBERED;
        }
      };

  RegistryLabels(Graph registry) {
    this.registry = new GraphView(registry);
  }

  Entry entry(Node iri) {
    Entry known = recent.get(iri);
    if (known == null) {
      known = new Entry(registry.text(iri, RDFS.label), localName(registry.text(iri, RDF.type)));
      recent.put(iri, known);
    }
    return known;
  }

  /** "Policy" sorts before "Topic": of the two types of a policy the narrower is found. */
  static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
