package org.demarche.store;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.ShaclGate;
import org.demarche.graph.Violation;
import org.demarche.graph.Vocabulary;

/** Checks all that a store holds: the shapes, and that every article is whole. */
public final class StoreValidation {

  private StoreValidation() {}

  /**
   * Checks one named graph after the other.
   *
   * @param report hears of each violation
   * @return what was checked
   */
  public static Result run(ClaimStore store, Consumer<Violation> report) {
    return store.read(
        dataset -> {
          List<Node> graphs = Iter.toList(dataset.listGraphNodes());
          long violations = 0;
          for (Node graph : graphs) {
            violations += check(copy(dataset, graph), report);
          }
          return new Result(graphs.size(), violations);
        });
  }

  private static long check(Graph graph, Consumer<Violation> report) {
    List<Violation> shapes = ShaclGate.check(graph);
    List<Violation> counts = ClaimCount.check(graph);
    shapes.forEach(report);
    counts.forEach(report);
    return (long) shapes.size() + counts.size();
  }

  /** In memory, since validation looks at every statement several times. */
  private static Graph copy(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, dataset.getGraph(name));
    return copy;
  }

  /**
   * What was checked.
   *
   * @param graphs number of named graphs
   * @param violations number of violations
   */
  public record Result(long graphs, long violations) {}

  /** Whether an article has the claims it says it has. */
  private static final class ClaimCount {

    static List<Violation> check(Graph graph) {
      return Iter.toList(graph.find(Node.ANY, Vocabulary.CLAIM_COUNT.asNode(), Node.ANY)).stream()
          .filter(triple -> said(triple.getObject()) != claims(graph, triple.getSubject()))
          .map(
              triple ->
                  new Violation(
                      triple.getSubject().getURI(),
                      "says it has "
                          + said(triple.getObject())
                          + " claims, and has "
                          + claims(graph, triple.getSubject())))
          .toList();
    }

    private static long said(Node count) {
      return Long.parseLong(count.getLiteralLexicalForm());
    }

    private static long claims(Graph graph, Node article) {
      return Iter.count(graph.find(Node.ANY, Vocabulary.ARTICLE.asNode(), article));
    }
  }
}
