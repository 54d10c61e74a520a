package org.demarche.store;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.Iris;
import org.demarche.graph.ReferenceGraph;
import org.demarche.graph.Types;

/**
 * Keeps the reference graph: written as a whole when the facts are others than those it was made
 * of, and added to when articles mention people whom it does not describe yet. From which facts it
 * was made is noted in the dataset's default graph, as the {@link Ledger} does.
 */
final class ReferenceKeeper {

  private static final Node REGISTRY = NodeFactory.createURI(Iris.REGISTRY_GRAPH);
  private static final Node REFERENCE = NodeFactory.createURI(Iris.REFERENCE_GRAPH);
  private static final Node NOTE = NodeFactory.createURI("urn:x-demarche:reference");
  private static final Node PROGRAM = NodeFactory.createURI("urn:x-demarche:programFacts");
  private static final Node OWN = NodeFactory.createURI("urn:x-demarche:ownFacts");
  private static final Node PEOPLE = NodeFactory.createURI("urn:x-demarche:people");

  private static final String EVERYBODY = "everybody";
  private static final String MENTIONED = "mentioned";

  private final DatasetGraph dataset;
  private final Graph notes;

  /** To be used inside a transaction. */
  ReferenceKeeper(DatasetGraph dataset) {
    this.dataset = dataset;
    this.notes = dataset.getDefaultGraph();
  }

  /** Whether the graph was made of these facts; who is mentioned since is another matter. */
  boolean has(ReferenceFacts facts) {
    return madeOf(facts) && (!facts.everybody() || note(PEOPLE).equals(EVERYBODY));
  }

  /** Writes what is missing, or all of it. */
  void update(ReferenceFacts facts) {
    boolean everybody = facts.everybody() || note(PEOPLE).equals(EVERYBODY);
    boolean renew = !madeOf(facts);
    if (!renew && note(PEOPLE).equals(EVERYBODY)) {
      return;
    }
    ReferenceGraph graph = facts.graph().get();
    if (renew) {
      dataset.deleteAny(REFERENCE, Node.ANY, Node.ANY, Node.ANY);
      add(graph.world());
    }
    add(everybody ? graph.everybody() : graph.people(missing()));
    note(PROGRAM, facts.program());
    note(OWN, facts.own().isEmpty() && !renew ? note(OWN) : facts.own());
    note(PEOPLE, everybody ? EVERYBODY : MENTIONED);
  }

  private boolean madeOf(ReferenceFacts facts) {
    return note(PROGRAM).equals(facts.program())
        && (facts.own().isEmpty() || note(OWN).equals(facts.own()));
  }

  /** People whom articles mention and the reference graph does not describe. */
  private List<String> missing() {
    Node type = RDF.type.asNode();
    return Iter.toList(dataset.find(REGISTRY, Node.ANY, type, Types.PERSON.asNode())).stream()
        .map(Quad::getSubject)
        .filter(person -> !dataset.contains(REFERENCE, person, type, Node.ANY))
        .map(Node::getURI)
        .toList();
  }

  private void add(Model model) {
    model.getGraph().find().forEachRemaining(triple -> dataset.add(Quad.create(REFERENCE, triple)));
  }

  private String note(Node what) {
    return Iter.toList(notes.find(NOTE, what, Node.ANY)).stream()
        .findFirst()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElse("");
  }

  private void note(Node what, String text) {
    notes.remove(NOTE, what, Node.ANY);
    notes.add(Triple.create(NOTE, what, NodeFactory.createLiteralString(text)));
  }
}
