package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.rdf.model.RDFNode;
import org.demarche.article.Article;
import org.demarche.claim.Extraction;
import org.demarche.claim.FrameClaimExtractor;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.ClaimJson;
import org.demarche.graph.Iris;
import org.demarche.graph.Vocabulary;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.KnownActors;
import org.demarche.mention.LexiconMentionResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On whose behalf somebody speaks, from the sentence to the JSON line and the graph. */
class OnBehalfTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Demarche PIPELINE =
      new Demarche(
          TestAnalyzer.get(), new LexiconMentionResolver(LEXICON), FrameClaimExtractor.load());

  @ParameterizedTest
  @CsvSource({
    "2016-05-01, Hassan Nasrallah condemned Israel., hezbollah",
    "2024-08-01, Maria Corina Machado thanked Panama., vente-venezuela",
    "2019-03-01, Jeremy Corbyn criticised Israel., labour-party-gb",
    "2022-03-01, Jeremy Corbyn criticised Israel.,"
  })
  void leadersOfMovementsSpeakForThemOnlyWhileTheyLead(LocalDate date, String text, String body)
      throws IOException {
    Extraction extraction =
        PIPELINE.extract(new Article("leader", "", date, null, null, null, null, text, List.of()));
    assertThat(extraction.claims()).isNotEmpty();

    List<String> labels =
        LEXICON.organisationByKey(String.valueOf(body)).stream().map(o -> o.name()).toList();
    assertThat(lines(extraction))
        .allSatisfy(
            claim ->
                assertThat(claim.at("/source/for"))
                    .extracting(JsonNode::asText)
                    .containsExactlyElementsOf(labels));

    List<RDFNode> behalf =
        ArticleGraph.of(extraction, HASH)
            .model()
            .listObjectsOfProperty(Vocabulary.SOURCE_ON_BEHALF_OF)
            .toList();
    assertThat(behalf)
        .extracting(RDFNode::toString)
        .containsExactlyElementsOf(
            LEXICON.organisationByKey(String.valueOf(body)).stream()
                .map(o -> Iris.actor(KnownActors.of(o)))
                .toList());
  }

  private static List<JsonNode> lines(Extraction extraction) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimJson json = new ClaimJson(out)) {
      json.write(extraction);
    }
    ObjectMapper mapper = new ObjectMapper();
    return out.toString(StandardCharsets.UTF_8).lines().map(line -> read(mapper, line)).toList();
  }

  private static JsonNode read(ObjectMapper mapper, String line) {
    try {
      return mapper.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
