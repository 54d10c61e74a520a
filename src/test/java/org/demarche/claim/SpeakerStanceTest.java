package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.language.Document;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.LexiconMentionResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speaker does by saying something, on sentences of our own with the real parser. */
class SpeakerStanceTest {

  private static final LexiconMentionResolver RESOLVER = new LexiconMentionResolver(Lexicon.load());
  private static final FrameClaimExtractor EXTRACTOR = FrameClaimExtractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile said that Peru was reckless.                           | ACCUSE  | -1",
        "Chile said that Peru had violated the border again.          | ACCUSE  | -1",
        "Chile said that Peru was not reckless.                       |         | 0",
        "Chile said that Peru was a reliable partner.                 | SUPPORT | 1",
        "Chile said that Peru should open its archives.               | REQUEST | 0",
        "Chile said that Peru now needs a deal.                       |         | 0",
        "Without a lawyer, Chile said that Peru was reckless.         | ACCUSE  | -1",
        "Chile said a vote was near on whether Peru should leave.     |         | 0",
        "Chile denied that Peru was reckless.                         | REJECT  | -1",
        "Chile said that Peru had opened an office in Quito.          |         | 0",
        "Chile said that somebody had insulted Peru.                  |         | 0",
        "\"We urge Peru to wait,\" the Chilean president said.        | REQUEST | 0"
      })
  void sayingSoIsDoingSo(String text, String plover, int polarity) {
    Article article =
        new Article("a", "", LocalDate.of(2020, 2, 7), null, null, null, null, text, List.of());
    Document document = TestAnalyzer.get().analyze(article);

    assertThat(EXTRACTOR.extract(document, RESOLVER.resolve(document)))
        .filteredOn(Statement.class::isInstance)
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.details().plover())
                  .isEqualTo(plover == null ? null : Plover.valueOf(plover));
              assertThat(claim.details().polarity()).isEqualTo(polarity);
            });
  }
}
