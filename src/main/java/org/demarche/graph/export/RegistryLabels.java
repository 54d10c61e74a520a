package org.demarche.graph.export;

import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
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
  private final Cache<Node, Entry> recent = CacheFactory.createPlainCache(REMEMBERED);

  RegistryLabels(Graph registry) {
    this.registry = new GraphView(registry);
  }

  Entry entry(Node iri) {
    return recent.get(iri, this::read);
  }

  private Entry read(Node iri) {
    return new Entry(registry.text(iri, RDFS.label), localName(registry.text(iri, RDF.type)));
  }

  /** "Policy" sorts before "Topic": of the two types of a policy the narrower is found. */
  static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
