package org.demarche.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.claim.Attributor;

/** Writes who says so: one node a link of the chain, and the chain in one line for readers. */
final class AttributionWriter {

  private static final String SEPARATOR = " | ";

  private final Model model;
  private final String articleId;

  AttributionWriter(Model model, String articleId) {
    this.model = model;
    this.articleId = articleId;
  }

  void write(Description claim, String claimHash, List<Attributor> chain) {
    for (int rank = 1; rank <= chain.size(); rank++) {
      String iri = Iris.attribution(articleId, claimHash, rank);
      claim.link(Vocabulary.ATTRIBUTION, iri);
      write(iri, rank, chain.get(rank - 1));
    }
    if (!chain.isEmpty()) {
      claim.text(Vocabulary.ATTRIBUTION_CHAIN, inOneLine(chain));
    }
  }

  private void write(String iri, int rank, Attributor attributor) {
    Description link =
        Description.of(model, iri)
            .type(Types.ATTRIBUTION)
            .integer(Vocabulary.RANK, rank)
            .text(RDFS.label, attributor.label());
    if (attributor.actor() != null) {
      link.link(Vocabulary.ATTRIBUTOR, Iris.actor(attributor.actor()));
    }
  }

  private static String inOneLine(List<Attributor> chain) {
    return chain.stream().map(Attributor::label).collect(Collectors.joining(SEPARATOR));
  }
}
