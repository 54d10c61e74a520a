package org.demarche.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Names actors in one article graph by the IRIs they are merged into. What stood there before is
 * noted in the ledger: the triples that were rewritten, and those of their new forms that the
 * article had anyway.
 */
final class ArticleRewriting {

  private final Graph graph;
  private final Ledger ledger;
  private final Node article;

  ArticleRewriting(Graph graph, Ledger ledger, Node article) {
    this.graph = graph;
    this.ledger = ledger;
    this.article = article;
  }

  /** Rewrites the graph, as the article gave it, by this map and no other. */
  void apply(Map<Node, Node> merged) {
    undo();
    if (!merged.isEmpty()) {
      rewrite(merged);
    }
  }

  private void undo() {
    ledger
        .takeRewritten(article)
        .ifPresent(
            before -> {
              before.after().find().toList().forEach(graph::delete);
              before.original().find().toList().forEach(graph::add);
            });
  }

  private void rewrite(Map<Node, Node> merged) {
    Set<Triple> original = new HashSet<>();
    for (Node variant : merged.keySet()) {
      graph.find(variant, Node.ANY, Node.ANY).forEachRemaining(original::add);
      graph.find(Node.ANY, Node.ANY, variant).forEachRemaining(original::add);
    }
    List<Triple> after = new ArrayList<>();
    for (Triple triple : original) {
      Node subject = merged.getOrDefault(triple.getSubject(), triple.getSubject());
      Node object = merged.getOrDefault(triple.getObject(), triple.getObject());
      Triple renamed = Triple.create(subject, triple.getPredicate(), object);
      if (!subject.equals(object) && !graph.contains(renamed)) { // no edge from one to itself
        after.add(renamed);
      }
    }
    original.forEach(graph::delete);
    after.forEach(graph::add);
    ledger.noteRewritten(article, new Rewritten(of(original), of(after)));
  }

  private static Graph of(Iterable<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  /**
   * What was rewritten in one article.
   *
   * @param original the triples as the article gave them
   * @param after those that came in their place and were not there already
   */
  record Rewritten(Graph original, Graph after) {}
}
