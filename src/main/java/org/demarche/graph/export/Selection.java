package org.demarche.graph.export;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.graph.Iris;

/**
 * The quads to export: all of the named graphs but the reference graph (the default graph is the
 * store's own); or, under a filter, of each article with a claim that passes the article itself,
 * those claims with all that belongs to them and the shortcuts they give, and of the registry what
 * describes the actors and topics these articles mention, of the identity graph who these are. Of
 * the reference graph, what is known of these actors, or all of it when that is asked for.
 */
final class Selection {

  /** Receives quads. */
  @FunctionalInterface
  interface QuadConsumer {
    void accept(Quad quad) throws IOException;
  }

  private static final Node REGISTRY = NodeFactory.createURI(Iris.REGISTRY_GRAPH);
  private static final Node PIPELINE = NodeFactory.createURI(Iris.PIPELINE_GRAPH);
  private static final Node REFERENCE = NodeFactory.createURI(Iris.REFERENCE_GRAPH);

  private final DatasetGraph data;
  private final ClaimFilter filter;

  Selection(DatasetGraph data, ClaimFilter filter) {
    this.data = data;
    this.filter = filter;
  }

  void forEach(QuadConsumer consumer) throws IOException {
    Set<Node> mentioned = new HashSet<>();
    if (filter.letsAllThrough()) {
      acceptAll(mentioned, consumer);
    } else {
      acceptArticles(mentioned, consumer);
    }
    if (filter.withAllReference()) {
      accept(data.find(REFERENCE, Node.ANY, Node.ANY, Node.ANY), consumer);
    } else {
      new ReferenceSlice(data, consumer).accept(mentioned);
    }
  }

  private void acceptAll(Set<Node> mentioned, QuadConsumer consumer) throws IOException {
    QuadConsumer noting =
        quad -> {
          if (quad.getGraph().equals(REGISTRY)) {
            mentioned.add(quad.getSubject());
          }
          if (!quad.getGraph().equals(REFERENCE)) {
            consumer.accept(quad);
          }
        };
    accept(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), noting);
  }

  private void acceptArticles(Set<Node> mentioned, QuadConsumer consumer) throws IOException {
    Iterator<Node> graphs = data.listGraphNodes();
    try {
      while (graphs.hasNext()) {
        Node graph = graphs.next();
        if (!Iris.SHARED_GRAPHS.contains(graph.getURI())) {
          GraphView article = GraphView.copyOf(data.getGraph(graph));
          accept(graph, new ArticleSlice(article, filter).triples(), mentioned, consumer);
        }
      }
    } finally {
      Iter.close(graphs);
    }
    acceptDescriptions(mentioned, consumer);
    accept(new IdentitySlice(data).of(mentioned).iterator(), consumer);
    accept(data.find(PIPELINE, Node.ANY, Node.ANY, Node.ANY), consumer);
  }

  private static void accept(
      Node graph, Collection<Triple> triples, Set<Node> mentioned, QuadConsumer consumer)
      throws IOException {
    for (Triple triple : triples) {
      consumer.accept(new Quad(graph, triple));
      if (triple.getPredicate().equals(SchemaDO.mentions.asNode())) {
        mentioned.add(triple.getObject());
      }
    }
  }

  private void acceptDescriptions(Set<Node> mentioned, QuadConsumer consumer) throws IOException {
    for (Node subject : mentioned) {
      accept(data.find(REGISTRY, subject, Node.ANY, Node.ANY), consumer);
    }
  }

  private static void accept(Iterator<Quad> quads, QuadConsumer consumer) throws IOException {
    try {
      while (quads.hasNext()) {
        consumer.accept(quads.next());
      }
    } finally {
      Iter.close(quads);
    }
  }
}
