package org.demarche.graph.export;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads values off a graph; of several where one is expected, the first in sorted order. */
final class GraphView {

  private final Graph graph;

  GraphView(Graph graph) {
    this.graph = graph;
  }

  /** A copy in memory of a graph that is small but whose store is slow to ask. */
  static GraphView copyOf(Graph stored) {
    Graph copy = GraphFactory.createDefaultGraph();
    Iterator<Triple> triples = stored.find();
    triples.forEachRemaining(copy::add);
    return new GraphView(copy);
  }

  List<Node> instancesOf(Resource type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type.asNode())
        .mapWith(Triple::getSubject)
        .toList();
  }

  List<Node> objects(Node subject, Property property) {
    return graph.find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
  }

  List<Triple> about(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList();
  }

  List<Triple> between(Node subject, Node object) {
    return graph.find(subject, Node.ANY, object).toList();
  }

  boolean hasValue(Node subject, Property property, Node value) {
    return graph.contains(subject, property.asNode(), value);
  }

  @Nullable Node object(Node subject, Property property) {
    List<Node> objects = objects(subject, property);
    return objects.size() < 2
        ? objects.stream().findFirst().orElse(null)
        : objects.stream().min((a, b) -> a.toString().compareTo(b.toString())).orElse(null);
  }

  /** Text of the literal, or IRI; empty when there is none. */
  String text(Node subject, Property property) {
    Node object = object(subject, property);
    if (object == null) {
      return "";
    }
    return object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
  }
}
