package org.demarche.graph.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.demarche.graph.Iris;
import org.demarche.graph.Vocabulary;

/** The part of the reference graph that tells of some actors: their terms, offices and sources. */
final class ReferenceSlice {

  private static final Node REFERENCE = NodeFactory.createURI(Iris.REFERENCE_GRAPH);

  /** What these lead to belongs to the description of whom they lead from. */
  private static final Set<Node> LEADING_ON =
      Set.of(Vocabulary.HOLDS.asNode(), Vocabulary.POST.asNode(), DCTerms.source.asNode());

  private final DatasetGraph data;
  private final Selection.QuadConsumer consumer;
  private final Set<Node> told = new HashSet<>();

  ReferenceSlice(DatasetGraph data, Selection.QuadConsumer consumer) {
    this.data = data;
    this.consumer = consumer;
  }

  /** Hands on what is known of the actors; nothing of whom nothing is known. */
  void accept(Collection<Node> actors) throws IOException {
    Deque<Node> open = new ArrayDeque<>(actors);
    while (!open.isEmpty()) {
      Node subject = open.remove();
      if (told.add(subject)) {
        List<Quad> quads = Iter.toList(data.find(REFERENCE, subject, Node.ANY, Node.ANY));
        for (Quad quad : quads) {
          consumer.accept(quad);
          if (LEADING_ON.contains(quad.getPredicate())) {
            open.add(quad.getObject());
          }
        }
      }
    }
  }
}
