package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

  @Test
  void theRegistryDescribesExactlyWhatTheArticleMentions() {
    ArticleGraph graph = ArticleGraph.of(Samples.lavrov("lavrov-mexico"), "00ff");

    assertThat(graph.model().listObjectsOfProperty(SchemaDO.mentions).toSet())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            graph.registry().listSubjects().toSet().stream()
                .map(subject -> subject.as(org.apache.jena.rdf.model.RDFNode.class))
                .toList());
  }
}
