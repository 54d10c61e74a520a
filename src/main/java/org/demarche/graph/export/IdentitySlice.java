package org.demarche.graph.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.IdentityWriter;
import org.demarche.graph.Iris;
import org.demarche.graph.Vocabulary;

/**
 * The part of the identity graph that tells of some actors: their other names, who was merged into
 * them, whom they may be, and the judgements and decisions about them with whoever decided.
 */
final class IdentitySlice {

  private static final Node IDENTITY = NodeFactory.createURI(Iris.IDENTITY_GRAPH);

  /** From a judgement or decision to the actors it is about. */
  private static final List<Node> ABOUT =
      List.of(Vocabulary.KEPT.asNode(), Vocabulary.VARIANT.asNode());

  /** From a judgement to the decision it follows from, and on to whoever took that. */
  private static final Set<Node> LEADING_ON =
      Set.of(IdentityWriter.WAS_GENERATED_BY.asNode(), IdentityWriter.WAS_ASSOCIATED_WITH.asNode());

  private final DatasetGraph data;

  IdentitySlice(DatasetGraph data) {
    this.data = data;
  }

  /** What is said of the actors, each quad once. */
  Collection<Quad> of(Collection<Node> actors) {
    Set<Quad> quads = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Node actor : actors) {
      quads.addAll(find(actor, Node.ANY, Node.ANY));
      quads.addAll(find(Node.ANY, Vocabulary.MERGED_INTO.asNode(), actor));
      for (Node property : ABOUT) {
        find(Node.ANY, property, actor).forEach(quad -> open.add(quad.getSubject()));
      }
    }
    Set<Node> told = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Node subject = open.remove();
      if (told.add(subject)) {
        for (Quad quad : find(subject, Node.ANY, Node.ANY)) {
          quads.add(quad);
          if (LEADING_ON.contains(quad.getPredicate())) {
            open.add(quad.getObject());
          }
        }
      }
    }
    return quads;
  }

  private List<Quad> find(Node subject, Node predicate, Node object) {
    return Iter.toList(data.find(IDENTITY, subject, predicate, object));
  }
}
