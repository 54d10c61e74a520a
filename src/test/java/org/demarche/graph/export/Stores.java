package org.demarche.graph.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Relation;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.Pipeline;
import org.demarche.graph.Samples;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;

/** Small stores in memory. */
final class Stores {

  static final String HASH = "0123456789abcdef".repeat(4);

  /** Looks harmless nowhere: markup, quotes, line ends, a comma, bidi override, a formula. */
  static final String HOSTILE =
      "=</script>]]>\"'\\,;\t\r\n\u202Eevil\u0001 \uD83D\uDD4A\uFE0F end ";

  private Stores() {}

  /** Three ordinary articles and one with hostile labels. */
  static DatasetGraph small() {
    return of(
        Samples.lavrov("lavrov-mexico"),
        Samples.lavrov("Lavrov in México"),
        Samples.article("talks", "Russia met Venezuela.")
            .claim("Russia", Samples.RUSSIA, Relation.MEETS, "Venezuela", Samples.VENEZUELA)
            .build(),
        hostile());
  }

  static DatasetGraph of(Extraction... extractions) {
    DatasetGraph data = DatasetGraphFactory.create();
    for (Extraction extraction : extractions) {
      ArticleGraph article = ArticleGraph.of(extraction, HASH);
      add(data, article.graphIri(), article.model().getGraph());
      add(data, Iris.REGISTRY_GRAPH, article.registry().getGraph());
    }
    add(data, Iris.PIPELINE_GRAPH, Pipeline.describe().getGraph());
    return data;
  }

  static Extraction hostile() {
    Actor actor = new Actor("person/\"><script>", HOSTILE, ActorType.PERSON, "not an item");
    Samples sample = Samples.article("</script>\u202E\"", "\uD83D\uDD4A says: " + HOSTILE);
    return sample
        .claim("says", actor, Relation.MEETS, "evil", Samples.VENEZUELA)
        .position(
            sample.details(
                HOSTILE,
                sample.participant("says", actor),
                sample.unresolved("</script>"),
                Relation.CRITICIZES,
                null,
                -1,
                Modality.FUTURE,
                List.of()))
        .build();
  }

  /** The same quads put in in another order. */
  static DatasetGraph shuffled(DatasetGraph data, long seed) {
    List<Quad> quads = new ArrayList<>();
    data.find().forEachRemaining(quads::add);
    Collections.shuffle(quads, new Random(seed));
    DatasetGraph copy = DatasetGraphFactory.create();
    quads.forEach(copy::add);
    return copy;
  }

  private static void add(DatasetGraph data, String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    triples.find().forEachRemaining(triple -> data.add(new Quad(name, triple)));
  }
}
