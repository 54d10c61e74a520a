package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShaclGateTest {

  @Test
  void anOrdinaryArticlePasses() {
    ArticleGraph graph = ArticleGraph.of(Samples.lavrov("lavrov-mexico"), "0".repeat(64));

    assertThat(ShaclGate.check(graph)).isEmpty();
    assertThat(ShaclGate.check(Pipeline.describe().getGraph())).isEmpty();
  }
}
