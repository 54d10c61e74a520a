package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.article.Span;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Participant;
import org.demarche.claim.Plover;
import org.demarche.claim.Relation;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGraphTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void anArticleBecomesTheGraphOfTheContract() {
    ArticleGraph graph = ArticleGraph.of(Samples.everyKind("lavrov-mexico"), HASH);
    Model expected = GraphDifference.load("article-graph.ttl");
    expected
        .listSubjectsWithProperty(Vocabulary.ARTICLE)
        .toList()
        .forEach(
            claim ->
                expected.add(
                    claim,
                    Pipeline.WAS_GENERATED_BY,
                    expected.createResource(Iris.pipeline(Pipeline.version()))));

    GraphDifference.assertSame(graph.model(), expected);
    GraphDifference.assertSame(graph.registry(), GraphDifference.load("article-registry.ttl"));
    assertThat(graph.articleIri()).isEqualTo(Iris.article("lavrov-mexico"));
    assertThat(graph.graphIri()).isEqualTo(Iris.graph("lavrov-mexico"));
  }

  @Test
  void theSameArticleGivesTheSameGraph() {
    Model first = ArticleGraph.of(Samples.everyKind("a"), HASH).model();

    GraphDifference.assertSame(ArticleGraph.of(Samples.everyKind("a"), HASH).model(), first);
  }

  @Test
  void nothingIsABlankNode() {
    ArticleGraph graph = ArticleGraph.of(Samples.everyKind("a"), HASH);

    assertThat(graph.model().listObjects().toList()).noneMatch(RDFNode::isAnon);
    assertThat(graph.model().listSubjects().toList()).noneMatch(RDFNode::isAnon);
  }

  @Test
  void theRegistryDescribesExactlyWhatTheArticleMentions() {
    ArticleGraph graph = ArticleGraph.of(Samples.lavrov("lavrov-mexico"), HASH);

    List<RDFNode> described = List.copyOf(graph.registry().listSubjects().toList());
    assertThat(graph.model().listObjectsOfProperty(SchemaDO.mentions).toList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "\uD83D\uDD4A\uD83D\uDD4A Russia met \uD83C\uDDFB\uD83C\uDDEA Venezuela.";
    ArticleGraph graph =
        ArticleGraph.of(
            Samples.article("a", text)
                .claim("Russia", Samples.RUSSIA, Relation.MEETS, "Venezuela", Samples.VENEZUELA)
                .build(),
            HASH);

    for (Resource evidence : graph.model().listSubjectsWithProperty(OA.hasSelector).toList()) {
      int start = selected(evidence, OA.start).asLiteral().getInt();
      int end = selected(evidence, OA.end).asLiteral().getInt();
      String exact = selected(evidence, OA.exact).asLiteral().getString();
      String prefix = selected(evidence, OA.prefix).asLiteral().getString();
      String suffix = selected(evidence, OA.suffix).asLiteral().getString();

      assertThat(slice(text, start, end)).isEqualTo(exact);
      assertThat(slice(text, 0, start)).endsWith(prefix);
      assertThat(slice(text, end, text.codePointCount(0, text.length()))).startsWith(suffix);
      assertThat(evidence.getURI()).endsWith("/" + start + "-" + end);
    }
    assertThat(graph.model().listSubjectsWithProperty(OA.hasSelector).toList()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "\u202Eright to left\u202C",
        "\"quoted\" 'text' \\ back",
        "two\nlines\r\nand\ta tab",
        "\u0000\u0001\u001F\uFFFE",
        "\uD83D",
        "<https://evil.example/> . } DROP ALL",
        "\u4E2D\u56FD\u5916\u4EA4\u90E8",
        "%2e%2e/../..",
      })
  void hostileTextIsCarriedAsTextOnly(String hostile) {
    assertConforms(hostile);
  }

  @Test
  void longLabelsGetShortIris() {
    ArticleGraph graph = assertConforms("very long ".repeat(1_000));

    assertThat(graph.articleIri()).hasSizeLessThan(200);
  }

  private static ArticleGraph assertConforms(String hostile) {
    Actor actor = new Actor("person/" + Slug.of(hostile), hostile, ActorType.PERSON, hostile);
    Samples sample = Samples.article(hostile, hostile + " met Russia.");
    Extraction extraction =
        sample
            .claim(hostile, actor, Relation.MEETS, "Russia", Samples.RUSSIA)
            .position(
                sample.details(
                    hostile,
                    sample.participant(hostile, new Unresolved(hostile)),
                    null,
                    Relation.SUPPORTS,
                    null,
                    1,
                    Modality.ACTUAL,
                    List.of(new Attributor(hostile, null))))
            .build();

    ArticleGraph graph = ArticleGraph.of(extraction, HASH);

    assertThat(ShaclGate.check(graph)).isEmpty();
    assertThat(graph.registry().contains(null, RDFS.label, PlainText.of(hostile), "en")).isTrue();
    assertThat(graph.model().listSubjects().toList())
        .allMatch(subject -> subject.getURI().matches("[!-;=?-~]+"));
    return graph;
  }

  @Test
  void equalClaimsOfOneSentenceStayApart() {
    Samples sample = Samples.article("a", "Russia met Venezuela.");
    Extraction twice =
        sample
            .claim("Russia", Samples.RUSSIA, Relation.MEETS, "Venezuela", Samples.VENEZUELA)
            .claim("Russia", Samples.RUSSIA, Relation.MEETS, "Venezuela", Samples.VENEZUELA)
            .build();

    assertThat(
            ArticleGraph.of(twice, HASH)
                .model()
                .listSubjectsWithProperty(Vocabulary.RELATION)
                .toList())
        .hasSize(2);
  }

  @Test
  void anArticleWithoutClaimsIsAnArticleStill() {
    ArticleGraph graph = ArticleGraph.of(Samples.article("a", "").build(), HASH);

    assertThat(ShaclGate.check(graph)).isEmpty();
    assertThat(graph.model().contains(null, RDF.type, SchemaDO.NewsArticle)).isTrue();
    assertThat(graph.registry().isEmpty()).isTrue();
  }

  @Test
  void evidenceOutsideTheTextIsRefused() {
    Samples sample = Samples.article("a", "Russia met Venezuela.");
    Participant russia = new Participant(new Span(0, 99), "Russia", Samples.RUSSIA, List.of());
    Claim.Details details =
        sample.details("Russia", russia, null, Relation.SAYS, null, 0, Modality.ACTUAL, List.of());

    assertThatThrownBy(() -> ArticleGraph.of(sample.position(details).build(), HASH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("article a")
        .hasMessageContaining("outside the text");
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void everyRelationConforms(Relation relation) {
    ArticleGraph graph =
        ArticleGraph.of(
            Samples.article("a", "Russia met Venezuela.")
                .claim("Russia", Samples.RUSSIA, relation, "Venezuela", Samples.VENEZUELA)
                .build(),
            HASH);

    assertThat(ShaclGate.check(graph)).isEmpty();
    assertThat(shortcut(graph, relation)).isEqualTo(Relations.hasShortcut(relation));
    assertThat(shortcut(graph, Relation.SUPPORTS)).isEqualTo(relation.polarity() == 1);
    assertThat(shortcut(graph, Relation.OPPOSES)).isEqualTo(relation.polarity() == -1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Modality.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ACTUAL"})
  void whatIsNotSoGivesNoShortcut(Modality modality) {
    assertThat(shortcut(supports(1, modality, List.of()), Relation.SUPPORTS)).isFalse();
  }

  @Test
  void whatSomebodyReportsGivesNoShortcut() {
    List<Attributor> tass = List.of(new Attributor("TASS", Samples.TASS));

    assertThat(shortcut(supports(1, Modality.ACTUAL, tass), Relation.SUPPORTS)).isFalse();
    assertThat(shortcut(supports(1, Modality.ACTUAL, List.of()), Relation.SUPPORTS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.49, false", "0.5, true"})
  void whatIsMoreLikelyWrongThanRightGivesNoShortcut(double confidence, boolean shortcut) {
    Samples sample = Samples.article("a", "Russia stands by Venezuela.").confidence(confidence);
    sample.claim("Russia", Samples.RUSSIA, Relation.SUPPORTS, "Venezuela", Samples.VENEZUELA);
    ArticleGraph graph = ArticleGraph.of(sample.build(), HASH);

    assertThat(shortcut(graph, Relation.SUPPORTS)).isEqualTo(shortcut);
  }

  @Test
  void theStanceOfAStatementGivesNoShortcut() {
    Samples sample = Samples.article("a", "Russia said Venezuela was wrong.");
    Claim.Details says =
        sample.details(
            "Russia said Venezuela was wrong.",
            sample.participant("Russia", Samples.RUSSIA),
            sample.participant("Venezuela", Samples.VENEZUELA),
            Relation.SAYS,
            Plover.ACCUSE,
            -1,
            Modality.ACTUAL,
            List.of());
    ArticleGraph graph =
        ArticleGraph.of(sample.statement(says, "Venezuela was wrong").build(), HASH);

    assertThat(ShaclGate.check(graph)).isEmpty();
    assertThat(shortcut(graph, Relation.OPPOSES)).isFalse();
  }

  @Test
  void aStanceTurnedRoundIsTheOtherStance() {
    ArticleGraph graph = supports(-1, Modality.ACTUAL, List.of());

    assertThat(shortcut(graph, Relation.SUPPORTS)).isFalse();
    assertThat(shortcut(graph, Relation.OPPOSES)).isTrue();
  }

  @Test
  void noShortcutLeadsToItsOwnBeginning() {
    ArticleGraph graph =
        ArticleGraph.of(
            Samples.article("a", "Moscow praised Russia.")
                .claim("Moscow", Samples.RUSSIA, Relation.PRAISES, "Russia", Samples.RUSSIA)
                .build(),
            HASH);

    assertThat(graph.model().contains(null, Relations.property(Relation.PRAISES))).isFalse();
  }

  private static ArticleGraph supports(
      int polarity, Modality modality, List<Attributor> attribution) {
    Samples sample = Samples.article("a", "Russia stands by Venezuela.");
    Claim.Details details =
        sample.details(
            "Russia stands by Venezuela.",
            sample.participant("Russia", Samples.RUSSIA),
            sample.participant("Venezuela", Samples.VENEZUELA),
            Relation.SUPPORTS,
            null,
            polarity,
            modality,
            attribution);
    return ArticleGraph.of(sample.position(details).build(), HASH);
  }

  private static boolean shortcut(ArticleGraph graph, Relation relation) {
    Model model = graph.model();
    Resource russia = model.createResource(Iris.actor(Samples.RUSSIA));
    Resource venezuela = model.createResource(Iris.actor(Samples.VENEZUELA));
    return model.contains(russia, Relations.property(relation), venezuela);
  }

  private static RDFNode selected(Resource evidence, Property property) {
    return evidence.listProperties(OA.hasSelector).toList().stream()
        .map(statement -> statement.getResource().getProperty(property))
        .filter(found -> found != null)
        .findFirst()
        .orElseThrow()
        .getObject();
  }

  private static String slice(String text, int beginCodePoint, int endCodePoint) {
    int begin = text.offsetByCodePoints(0, beginCodePoint);
    return text.substring(begin, text.offsetByCodePoints(0, endCodePoint));
  }
}
