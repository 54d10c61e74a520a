package org.demarche.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.graph.Vocabulary;
import org.demarche.store.names.IndexedName;
import org.jspecify.annotations.Nullable;

/**
 * Hands on every name in a dataset. By iterating over the dataset's own indexes: a query would sort
 * and group a million names in memory first.
 */
final class RegistryNames {

  private static final Node NAME = Vocabulary.NORMALIZED_LABEL.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node MENTIONS = SchemaDO.mentions.asNode();

  /** Bearers whose articles are remembered, since most of a bearer's names come soon or never. */
  private static final int REMEMBERED = 10_000;

  /** Where the subject stands in a quad. */
  private static final int SUBJECT = 1;

  private final DatasetGraph dataset;
  private final Cache<Node, Bearer> bearers = CacheFactory.createPlainCache(REMEMBERED);

  private record Bearer(List<String> labels, long articles) {}

  /** To be used inside a transaction. */
  RegistryNames(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Each normalised name with each label of its bearer. */
  void forEach(Consumer<IndexedName> action) {
    Set<String> seen = new HashSet<>();
    String before = "";
    Iterator<Quad> names = dataset.findNG(Node.ANY, Node.ANY, NAME, Node.ANY);
    while (names.hasNext()) {
      Quad quad = names.next();
      String name = quad.getObject().getLiteralLexicalForm();
      if (!name.equals(before)) { // they come by name: one in several graphs comes once
        seen.clear();
        before = name;
      }
      if (seen.add(quad.getSubject().getURI())) {
        hand(quad.getSubject(), name, action);
      }
    }
  }

  private void hand(Node iri, String name, Consumer<IndexedName> action) {
    Bearer bearer = bearers.get(iri, this::read);
    for (String label : bearer.labels()) {
      action.accept(new IndexedName(iri.getURI(), label, name, bearer.articles()));
    }
  }

  private Bearer read(Node iri) {
    List<String> labels =
        Iter.asStream(dataset.findNG(Node.ANY, iri, LABEL, Node.ANY))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .distinct()
            .toList();
    return new Bearer(labels, articles(iri));
  }

  /** Counted without reading who the articles are, which would take most of the time. */
  private long articles(Node iri) {
    @Nullable Iterator<Tuple<NodeId>> mentions =
        TDBInternal.getDatasetGraphTDB(dataset)
            .getQuadTable()
            .getNodeTupleTable()
            .findAsNodeIds(Node.ANY, Node.ANY, MENTIONS, iri);
    return mentions == null // nobody is mentioned at all
        ? 0
        : Iter.asStream(mentions).map(quad -> quad.get(SUBJECT)).distinct().count();
  }
}
