package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.graph.ActorDescriptions.ActorDescription;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LexiconDescriptionsTest {

  private static ActorDescriptions descriptions = ActorDescriptions.NONE;

  @BeforeAll
  static void load() {
    descriptions = new LexiconDescriptions(Lexicon.load());
  }

  @Test
  void statesAndTheirMinistriesHaveOtherNames() {
    assertThat(descriptions.describe(Samples.US).aliases())
        .contains("United States of America")
        .doesNotContain("United States", "American");
    assertThat(descriptions.describe(Samples.MID).aliases()).isNotEmpty();
  }

  @Test
  void nothingIsKnownOfSomebodyNew() {
    Actor unknown = new Actor("person/nobody-at-all", "Nobody At All", ActorType.PERSON, null);
    Actor oddMinistry = new Actor("ministry/atlantis", "Ministry", ActorType.MINISTRY, null);

    assertThat(descriptions.describe(unknown)).isEqualTo(ActorDescription.EMPTY);
    assertThat(descriptions.describe(oddMinistry)).isEqualTo(ActorDescription.EMPTY);
  }

  @Test
  void theRegistryTellsAliasesAndConforms() {
    ArticleGraph graph =
        ArticleGraph.of(Samples.lavrov("lavrov-mexico"), "0".repeat(64), descriptions);

    Resource lavrov = graph.registry().createResource(Iris.actor(Samples.LAVROV));
    assertThat(lavrov.hasProperty(SKOS.altLabel)).isTrue();
    assertThat(lavrov.hasProperty(Vocabulary.HOLDS)).isFalse();
    assertThat(ShaclGate.check(graph)).isEmpty();
  }
}
