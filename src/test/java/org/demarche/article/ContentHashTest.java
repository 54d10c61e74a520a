package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 7);
  private static final URI URL = URI.create("https://a.example.org/1");
  private static final List<Span> MENTIONS = List.of(new Span(0, 4));

  private static final Article ARTICLE =
      new Article("i", "t", DAY, "p", "a", "b", URL, "Oman met Iran.", MENTIONS);

  @Test
  void everyFieldCounts() {
    List<Article> others =
        List.of(
            new Article("j", "t", DAY, "p", "a", "b", URL, "Oman met Iran.", MENTIONS),
            new Article("i", "u", DAY, "p", "a", "b", URL, "Oman met Iran.", MENTIONS),
            new Article("i", "t", null, "p", "a", "b", URL, "Oman met Iran.", MENTIONS),
            new Article("i", "t", DAY, null, "a", "b", URL, "Oman met Iran.", MENTIONS),
            new Article("i", "t", DAY, "", "a", "b", URL, "Oman met Iran.", MENTIONS),
            new Article("i", "t", DAY, "p", "ab", "", URL, "Oman met Iran.", MENTIONS),
            new Article("i", "t", DAY, "p", "a", null, URL, "Oman met Iran.", MENTIONS),
            new Article("i", "t", DAY, "p", "a", "b", null, "Oman met Iran.", MENTIONS),
            new Article("i", "t", DAY, "p", "a", "b", URL, "Oman met Iran!", MENTIONS),
            new Article("i", "t", DAY, "p", "a", "b", URL, "Oman met Iran.", List.of()),
            new Article(
                "i", "t", DAY, "p", "a", "b", URL, "Oman met Iran.", List.of(new Span(0, 5))));
    assertThat(Stream.concat(Stream.of(ARTICLE), others.stream()).map(ContentHash::of))
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void staysTheSameFromRunToRun() {
    assertThat(ContentHash.of(ARTICLE))
        .isEqualTo("81681b90be706fa730b29de6ca283888c6b37fa19b41fdc067555eddb41afb84");
  }
}
