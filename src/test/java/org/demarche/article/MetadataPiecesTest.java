package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources, addresses, headlines, bylines and file names. */
class MetadataPiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Reuters via The Moscow Times | The Moscow Times | Reuters",
        "AFP via www.dw.com | Deutsche Welle | Agence France-Presse",
        "Andes Wire via The Andes Post | The Andes Post | Andes Wire",
        "Reuters | Reuters | Reuters",
        "BBC News (politics) | BBC News (politics) | none",
        "www.nytimes.com | The New York Times | none",
        "europe.chinadaily.com.cn | China Daily | none",
        "news.example.org | news.example.org | none"
      })
  void splitsASource(String source, String publisher, String agency) {
    assertThat(Source.parse(source)).isEqualTo(new Source(publisher, agency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example.org/x?y=1#z | https://a.example.org/x?y=1#z",
        "www.example.org/x | https://www.example.org/x",
        "https://a.example.org/a_\"b\" c | https://a.example.org/a_%22b%22%20c",
        "https://a.example.org/100% | https://a.example.org/100%25",
        "https://a.example.org/Guaidó | https://a.example.org/Guaidó"
      })
  void mendsAddresses(String written, String url) {
    assertThat(Urls.parse(written)).hasToString("Optional[" + url + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "N/A", "#", "/a/b", "mailto:a@example.org", "https://", "javascript:x"})
  void takesNothingElseForAnAddress(String written) {
    assertThat(Urls.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru Recalls Its Envoy - BBC News; Peru Recalls Its Envoy",
        "Peru Recalls Its Envoy | World | BBC News; Peru Recalls Its Envoy",
        "Peru Recalls Its Envoy – The Andes Post; Peru Recalls Its Envoy",
        "Peru Recalls Envoy - Again; Peru Recalls Envoy - Again",
        "U.S.-Peru talks fail; U.S.-Peru talks fail",
        "Live | Peru recalls its envoy; Live | Peru recalls its envoy"
      })
  void cutsTheSiteOffAHeadline(String title, String headline) {
    assertThat(Headline.withoutSite(title, "BBC News", List.of("Andes Post"))).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Ruiz",
        "by Ana Ruiz and Jo van den Park, Reuters",
        "By ANA RUIZ, Associated Press",
        "By Reuters",
        "By Ana Ruiz | March 7, 2017 | 5 min read",
        "By Reuters February 07, 2020",
        "AFP, MANILA",
        "2 hours ago",
        "Updated: 2017-09-15 21:45"
      })
  void knowsAMasthead(String line) {
    assertThat(new Masthead(null).accepts(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday both parliaments are to ratify it.",
        "By the end of the day Peru had left.",
        "By Friday, Peru said, it would leave",
        "Peru left on March 7, 2017.",
        "Ana Ruiz"
      })
  void knowsWhereTheStoryBegins(String line) {
    assertThat(new Masthead(null).accepts(line)).isFalse();
  }

  @Test
  void takesTheKnownAuthorsNameForAByline() {
    assertThat(new Masthead("Ana Ruiz, Jo Park").accepts("Ana Ruiz")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Lavrov in Mexico.md.gz, lavrov-in-mexico, md",
    "2020-02-06-lavrov.JSONL, 2020-02-06-lavrov, jsonl",
    "Guaidó.html, guaidó, html",
    "a.b.txt, a-b, txt",
    "noending, noending, ''",
    "***.md, article, md"
  })
  void readsFileNames(String name, String slug, String ending) {
    assertThat(FileNames.slug(name)).isEqualTo(slug);
    assertThat(FileNames.ending(name)).isEqualTo(ending);
  }
}
