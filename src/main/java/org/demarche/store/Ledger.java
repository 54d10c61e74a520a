package org.demarche.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Keeps what articles share (the registry of actors and topics, the description of the program)
 * exactly the union of what the stored articles say, in whatever order they came and went.
 *
 * <p>What an article says of one subject is a description, named by its hash. The ledger notes
 * which article gave which description; a description nobody gives any more takes along those of
 * its triples that no other description of the same subject has. The notes stand in the dataset's
 * own default graph: the same transaction as the data, yet out of sight of queries and exports,
 * which see named graphs only.
 */
final class Ledger {

  private static final String NAMESPACE = "urn:x-demarche:";
  private static final Node FINGERPRINT = term("fingerprint");
  private static final Node DESCRIBES = term("describes");
  private static final Node SUBJECT = term("subject");
  private static final Node GRAPH = term("graph");
  private static final Node TRIPLES = term("triples");

  private final DatasetGraph dataset;
  private final Graph notes;

  /** To be used inside a transaction; one ledger a transaction. */
  Ledger(DatasetGraph dataset) {
    this.dataset = dataset;
    this.notes = dataset.getDefaultGraph();
  }

  /** From what an article was made when it was stored; empty when it is not. */
  Optional<String> fingerprint(Node article) {
    return only(article, FINGERPRINT).map(Node::getLiteralLexicalForm);
  }

  /** The articles that are stored. */
  Stream<Node> articles() {
    return Iter.asStream(notes.find(Node.ANY, FINGERPRINT, Node.ANY)).map(Triple::getSubject);
  }

  /** The named graph of a stored article. */
  Optional<Node> graph(Node article) {
    return only(article, GRAPH);
  }

  /** Notes that the article is stored. */
  void enter(Node article, Node graph, String fingerprint) {
    notes.remove(article, FINGERPRINT, Node.ANY);
    notes.add(article, GRAPH, graph);
    notes.add(article, FINGERPRINT, NodeFactory.createLiteralString(fingerprint));
  }

  /**
   * Replaces what the article shares.
   *
   * @param shared by graph, what the article says there; none for an article that goes
   */
  void share(Node article, Map<Node, Graph> shared) {
    Set<Node> before = new HashSet<>(descriptions(article));
    shared.forEach(
        (graph, triples) ->
            NTriples.bySubject(triples)
                .forEach(
                    (subject, lines) -> {
                      Node description = note(graph, subject, lines);
                      if (!before.remove(description)) {
                        notes.add(article, DESCRIBES, description);
                      }
                    }));
    for (Node gone : before) {
      notes.delete(Triple.create(article, DESCRIBES, gone));
      if (!notes.contains(Node.ANY, DESCRIBES, gone)) {
        drop(gone);
      }
    }
  }

  /** Notes that the article is no longer stored. */
  void forget(Node article) {
    share(article, Map.of());
    notes.remove(article, Node.ANY, Node.ANY);
  }

  private List<Node> descriptions(Node article) {
    return objects(article, DESCRIBES);
  }

  private Node note(Node graph, Node subject, String lines) {
    Node description = term(NTriples.hash(graph + "\n" + lines));
    if (!notes.contains(description, SUBJECT, subject)) {
      notes.add(description, SUBJECT, subject);
      notes.add(description, GRAPH, graph);
      notes.add(description, TRIPLES, NodeFactory.createLiteralString(lines));
      NTriples.parse(lines)
          .find()
          .forEachRemaining(triple -> dataset.add(Quad.create(graph, triple)));
    }
    return description;
  }

  private void drop(Node description) {
    Node subject = only(description, SUBJECT).orElseThrow();
    Node graph = only(description, GRAPH).orElseThrow();
    Graph going = triples(description);
    notes.remove(description, Node.ANY, Node.ANY);
    Graph staying = GraphFactory.createDefaultGraph();
    Iter.toList(notes.find(Node.ANY, SUBJECT, subject)).stream()
        .map(Triple::getSubject)
        .filter(other -> notes.contains(other, GRAPH, graph))
        .forEach(other -> triples(other).find().forEachRemaining(staying::add));
    going
        .find()
        .filterDrop(staying::contains)
        .forEachRemaining(triple -> dataset.delete(Quad.create(graph, triple)));
  }

  private Graph triples(Node description) {
    return NTriples.parse(only(description, TRIPLES).orElseThrow().getLiteralLexicalForm());
  }

  private Optional<Node> only(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.toList(notes.find(subject, property, Node.ANY).mapWith(Triple::getObject));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
