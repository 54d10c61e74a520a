package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.language.Document;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.TsvTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A title means whoever held the office on the article's date. */
class TitlesTest {

  private record Row(LocalDate date, String phrase, String expected) {}

  private static final LexiconMentionResolver RESOLVER = new LexiconMentionResolver(Lexicon.load());

  @TestFactory
  Stream<DynamicTest> theHolderOnTheDateIsMeant() {
    List<Row> rows =
        TsvTable.load(
            "mention/titles.tsv",
            row ->
                new Row(
                    LocalDate.parse(row.require("date")),
                    row.require("phrase"),
                    row.require("expected")));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(50);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.date() + " " + row.phrase(), () -> check(row)));
  }

  private static void check(Row row) {
    String text = row.phrase() + " refused to answer on Monday.";
    Article article = new Article("title", "", row.date(), null, null, null, null, text, List.of());
    Document document = TestAnalyzer.get().analyze(article);

    assertThat(RESOLVER.resolve(document))
        .filteredOn(mention -> mention.span().begin() == 0 || mention.span().begin() == 4)
        .extracting(mention -> mention.referent())
        .filteredOn(Objects::nonNull)
        .extracting(referent -> referent instanceof Actor actor ? actor.key() : referent.label())
        .contains("person/" + row.expected());
  }
}
