package org.demarche.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

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
  private static final Node MERGED_INTO = term("mergedInto");
  private static final Node REFERRED_BY = term("referredBy");
  private static final Node ORIGINAL = term("original");
  private static final Node AFTER = term("after");
  private static final Node STORE = term("store");
  private static final Node IDENTIFIED_WITH = term("identifiedWith");
  private static final Node REVISION = term("revision");

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

  /** Subjects that the article describes. */
  Set<Node> described(Node article) {
    Set<Node> subjects = new HashSet<>();
    descriptions(article).forEach(d -> subjects.addAll(objects(d, SUBJECT)));
    return subjects;
  }

  /** Articles that describe the subject. */
  Set<Node> describing(Node subject) {
    Set<Node> articles = new HashSet<>();
    for (Node description : descriptionsOf(subject)) {
      notes
          .find(Node.ANY, DESCRIBES, description)
          .forEachRemaining(triple -> articles.add(triple.getSubject()));
    }
    return articles;
  }

  /** All that articles say of the subject in a graph they share. */
  Graph base(Node subject, Node graph) {
    Graph all = GraphFactory.createDefaultGraph();
    for (Node description : descriptionsOf(subject)) {
      if (notes.contains(description, GRAPH, graph)) {
        triples(description).find().forEachRemaining(all::add);
      }
    }
    return all;
  }

  /** Puts back into a shared graph what articles say of the subject. */
  void restore(Node subject, Node graph) {
    base(subject, graph).find().forEachRemaining(triple -> dataset.add(Quad.create(graph, triple)));
  }

  private List<Node> descriptionsOf(Node subject) {
    return Iter.toList(notes.find(Node.ANY, SUBJECT, subject).mapWith(Triple::getSubject));
  }

  /** Each merged actor and what it is merged into. */
  Map<Node, Node> merged() {
    Map<Node, Node> merged = new HashMap<>();
    notes
        .find(Node.ANY, MERGED_INTO, Node.ANY)
        .forEachRemaining(triple -> merged.put(triple.getSubject(), triple.getObject()));
    return merged;
  }

  /** What the actor is merged into. */
  Optional<Node> mergedInto(Node actor) {
    return only(actor, MERGED_INTO);
  }

  /** Notes what the actor is merged into; null for nothing. */
  void noteMerged(Node actor, @Nullable Node target) {
    notes.remove(actor, MERGED_INTO, Node.ANY);
    if (target != null) {
      notes.add(actor, MERGED_INTO, target);
    }
  }

  /** Subjects of the registry whose triples to the merged actor were rewritten; the note goes. */
  List<Node> takeReferring(Node actor) {
    List<Node> referring = objects(actor, REFERRED_BY);
    notes.remove(actor, REFERRED_BY, Node.ANY);
    return referring;
  }

  void noteReferring(Node actor, Node subject) {
    notes.add(actor, REFERRED_BY, subject);
  }

  /** What was rewritten in the article's graph; the note of it goes. */
  Optional<ArticleRewriting.Rewritten> takeRewritten(Node article) {
    Optional<Node> original = only(article, ORIGINAL);
    Optional<Node> after = only(article, AFTER);
    forgetRewritten(article);
    return original.map(
        text ->
            new ArticleRewriting.Rewritten(
                NTriples.parse(text.getLiteralLexicalForm()),
                NTriples.parse(after.orElseThrow().getLiteralLexicalForm())));
  }

  /** The article's graph is as the article gives it. */
  void forgetRewritten(Node article) {
    notes.remove(article, ORIGINAL, Node.ANY);
    notes.remove(article, AFTER, Node.ANY);
  }

  void noteRewritten(Node article, ArticleRewriting.Rewritten rewritten) {
    notes.add(article, ORIGINAL, lines(rewritten.original()));
    notes.add(article, AFTER, lines(rewritten.after()));
  }

  private static Node lines(Graph graph) {
    return NodeFactory.createLiteralString(String.join("", NTriples.bySubject(graph).values()));
  }

  /** From which decisions it was found who is who; empty when articles have come since. */
  Optional<String> identifiedWith() {
    return only(STORE, IDENTIFIED_WITH).map(Node::getLiteralLexicalForm);
  }

  /** Notes from which decisions it was found who is who. */
  void noteIdentifiedWith(String decisions) {
    forgetIdentified();
    notes.add(STORE, IDENTIFIED_WITH, NodeFactory.createLiteralString(decisions));
  }

  /** Notes that who is who must be found anew. */
  void forgetIdentified() {
    notes.remove(STORE, IDENTIFIED_WITH, Node.ANY);
  }

  /** A word for what the store holds, another after every change; empty before the first. */
  Optional<String> revision() {
    return only(STORE, REVISION).map(Node::getLiteralLexicalForm);
  }

  /** Notes that the store holds something else now. */
  void noteRevision() {
    notes.remove(STORE, REVISION, Node.ANY);
    notes.add(STORE, REVISION, NodeFactory.createLiteralString(UUID.randomUUID().toString()));
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
