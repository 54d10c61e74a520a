package org.demarche.graph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.Types;
import org.demarche.graph.Vocabulary;

/** The claims of a store as table rows: article by article in order of graph name. */
final class ClaimRows {

  /** Receives rows. */
  @FunctionalInterface
  interface RowConsumer {
    void accept(ClaimRow row) throws IOException;
  }

  private static final List<Resource> KINDS = List.of(Types.EVENT, Types.POSITION, Types.STATEMENT);

  private final DatasetGraph data;
  private final ClaimFilter filter;
  private final long memoryBudget;
  private final RegistryLabels registry;

  ClaimRows(DatasetGraph data, ClaimFilter filter, long memoryBudget) {
    this.data = data;
    this.filter = filter;
    this.memoryBudget = memoryBudget;
    registry = new RegistryLabels(data.getGraph(NodeFactory.createURI(Iris.REGISTRY_GRAPH)));
  }

  void forEach(RowConsumer consumer) throws IOException {
    try (ExternalSort names = new ExternalSort(memoryBudget)) {
      Iterator<Node> graphs = data.listGraphNodes();
      try {
        while (graphs.hasNext()) {
          addArticle(graphs.next(), names);
        }
      } finally {
        Iter.close(graphs);
      }
      names.forEach(name -> acceptArticle(name, consumer));
    }
  }

  private static void addArticle(Node graph, ExternalSort names) throws IOException {
    if (graph.isURI() && !Iris.SHARED_GRAPHS.contains(graph.getURI())) {
      names.add(graph.getURI());
    }
  }

  private void acceptArticle(String name, RowConsumer consumer) throws IOException {
    GraphView article = GraphView.copyOf(data.getGraph(NodeFactory.createURI(name)));
    ClaimReader reader = new ClaimReader(article, registry);
    for (Node claim : claims(article)) {
      consumer.accept(reader.read(claim));
    }
  }

  private List<Node> claims(GraphView article) {
    Predicate<Node> passes =
        filter.letsAllThrough() ? claim -> true : claim -> filter.test(article, claim);
    List<Node> claims = new ArrayList<>();
    KINDS.forEach(kind -> article.instancesOf(kind).stream().filter(passes).forEach(claims::add));
    claims.sort(
        Comparator.comparingInt((Node claim) -> sentence(article, claim))
            .thenComparing(claim -> claim.toString()));
    return claims;
  }

  private static int sentence(GraphView article, Node claim) {
    String index = article.text(claim, Vocabulary.SENTENCE_INDEX);
    return index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
  }
}
