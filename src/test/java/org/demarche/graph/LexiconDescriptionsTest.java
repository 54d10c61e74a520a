package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
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
  void personsHaveTheirOffices() {
    ActorDescription lavrov = descriptions.describe(Samples.LAVROV);

    assertThat(lavrov.tenures())
        .anySatisfy(
            tenure -> {
              assertThat(tenure.roleClass()).isEqualTo("foreign_minister");
              assertThat(tenure.ofState()).isEqualTo(Samples.RUSSIA);
              assertThat(tenure.from()).isNotNull();
            });
  }

  @Test
  void nothingIsKnownOfSomebodyNew() {
    Actor unknown = new Actor("person/nobody-at-all", "Nobody At All", ActorType.PERSON, null);
    Actor oddMinistry = new Actor("ministry/atlantis", "Ministry", ActorType.MINISTRY, null);

    assertThat(descriptions.describe(unknown)).isEqualTo(ActorDescription.EMPTY);
    assertThat(descriptions.describe(oddMinistry)).isEqualTo(ActorDescription.EMPTY);
  }

  @Test
  void theRegistryTellsTenuresAndConforms() {
    ArticleGraph graph =
        ArticleGraph.of(Samples.lavrov("lavrov-mexico"), "0".repeat(64), descriptions);

    Resource lavrov = graph.registry().createResource(Iris.actor(Samples.LAVROV));
    assertThat(lavrov.hasProperty(Vocabulary.HOLDS)).isTrue();
    assertThat(lavrov.hasProperty(SKOS.altLabel)).isTrue();
    assertThat(ShaclGate.check(graph)).isEmpty();
    graph
        .registry()
        .listObjectsOfProperty(Vocabulary.OF_STATE)
        .forEach(
            state -> assertThat(graph.model().contains(null, SchemaDO.mentions, state)).isTrue());
  }
}
