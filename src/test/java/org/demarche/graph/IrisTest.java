package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.claim.Plover;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Topic;
import org.demarche.mention.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final String ID = "https://w3id.org/demarche/id/";

  @Test
  void keysBecomeIris() {
    assertThat(Iris.actor(Samples.RUSSIA)).isEqualTo(ID + "actor/state/ru");
    assertThat(Iris.topic(Samples.US_POLICY)).isEqualTo(ID + "topic/us-policy-on-venezuela");
    assertThat(Iris.article("lavrov-mexico")).isEqualTo(ID + "article/lavrov-mexico");
    assertThat(Iris.graph("lavrov-mexico")).isEqualTo(ID + "graph/lavrov-mexico");
    assertThat(Iris.plover(Plover.ACCUSE)).isEqualTo("https://w3id.org/demarche/plover#ACCUSE");
    assertThat(Iris.wikidata("q159")).isEqualTo("http://www.wikidata.org/entity/Q159");
  }

  @Test
  void unresolvedPhrasesBelongToTheirArticle() {
    Unresolved phrase = new Unresolved("a senior official");

    assertThat(Iris.referent("a", phrase))
        .startsWith(ID + "phrase/a/")
        .isEqualTo(Iris.referent("a", new Unresolved("a senior official")))
        .isNotEqualTo(Iris.referent("b", phrase))
        .isNotEqualTo(Iris.referent("a", new Unresolved("a Senior official")));
    assertThat(Iris.referent("a", Samples.RUSSIA)).isEqualTo(Iris.actor(Samples.RUSSIA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "pipeline", "Registry"})
  void noArticleTakesAGraphOfTheProgram(String id) {
    assertThat(Iris.graph(id)).isNotIn(Iris.REGISTRY_GRAPH, Iris.PIPELINE_GRAPH);
  }

  @ParameterizedTest
  @CsvSource({
    "A b, a-b",
    "Résumé, resume",
    "2020/02/07, 2020-02-07",
    "a--b, a-b",
    "-a-, a",
    "MÜLLER, muller",
  })
  void unsafeIdsGetAReadableSlugAndAHash(String id, String readable) {
    assertThat(Slug.of(id)).startsWith(readable + "-").hasSize(readable.length() + 13);
    assertThat(Slug.of(id)).isNotEqualTo(Slug.of(readable));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "\u4E2D\u56FD", "\uD83D", "\"><", "..", "\u0000"})
  void everyTextHasASlug(String text) {
    assertThat(Slug.of(text)).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @Test
  void slugsOfSlugsAreThemselvesAndLongOnesAreCut() {
    String once = Slug.of("Some Title: with \"quotes\"");

    assertThat(Slug.of(once)).isEqualTo(once);
    assertThat(Slug.of("x".repeat(10_000))).hasSizeLessThan(100);
    assertThat(Slug.of("x".repeat(10_000))).isNotEqualTo(Slug.of("x".repeat(10_001)));
  }

  @Test
  void hostileKeysAreTamed() {
    Actor actor = new Actor("person/\"><script>", "x", ActorType.PERSON, null);
    Topic topic = new Topic("topic/..%2f", "x", null, List.of());

    assertThat(Iris.actor(actor)).matches("https://w3id.org/demarche/id/actor/person/[a-z0-9-]+");
    assertThat(Iris.topic(topic)).matches("https://w3id.org/demarche/id/topic/[a-z0-9-]+");
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Lavrov, sergei lavrov",
    "U.S., us",
    "Côte d’Ivoire, cote divoire",
    "  NATO-Russia   Council , nato russia council",
    "...,''",
    "İbrahim Kalın, ibrahim kalin",
    "Łódź Straße, lodz strasse",
    "Россия, россия",
  })
  void labelsAreNormalized(String label, String normalized) {
    assertThat(Labels.normalize(label)).isEqualTo(normalized);
  }
}
