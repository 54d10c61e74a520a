package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {

  private static final String HEADER = "name\ttype\tstate\trole\tfrom\n";
  private static final String MINISTER = "Ana Example\tPerson\tMexico\tForeign Minister\t2031-02\n";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private Path table = Path.of("");
  private Path article = Path.of("");

  @BeforeEach
  void write() throws IOException {
    table = folder.resolve("own.tsv");
    Files.writeString(table, HEADER + MINISTER);
    article = folder.resolve("a.md");
    Files.writeString(
        article,
        "# News\n\nMarch 3, 2031\n\nThe Mexican foreign minister condemned Russia on Monday.\n");
  }

  private Run build(String... more) {
    String[] args = {"build", article.toString(), "--store", folder.resolve("store").toString()};
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Run.of(all);
  }

  @Test
  void theProgramsOwnTablesAreRight() {
    Run run = Run.of("lexicon", "check");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).matches("(?s)data/lexicon: .* people, .*; all lines are right\\.\\R");
  }

  @Test
  void badLinesAreNamedAndNothingIsStored() throws IOException {
    Files.writeString(table, HEADER + "\tPerson\n" + MINISTER + "Bob\tWizard\n");

    Run check = Run.of("lexicon", "check", table.toString());
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.err())
        .contains(table + ":2: the name is missing", table + ":4: the type 'Wizard'")
        .contains("2 lines are wrong.");

    Run build = build("--lexicon", table.toString());
    assertThat(build.status()).isEqualTo(1);
    assertThat(build.err().lines()).hasSize(2);
    assertThat(build.err()).contains(table + ":2: ", "1 more: 'demarche lexicon check");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void aMissingFileAndAnUnknownActionAreTold() {
    assertThat(Run.of("lexicon", "check", "/no/such.tsv").err()).contains("/no/such.tsv");
    Run unknown = Run.of("lexicon", "burn");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("'burn'");
  }

  @Test
  void anArticleIsReadAgainWithOtherFacts() {
    assertThat(build().out()).contains("1 new");
    assertThat(build().out()).contains("1 unchanged");
    assertThat(build("--lexicon", table.toString()).out()).contains("1 changed");
    assertThat(build("--lexicon", table.toString()).out()).contains("1 unchanged");

    Run ask = Run.of("ask", "who condemned Russia?", "--store", folder.resolve("store").toString());
    assertThat(ask.out()).contains("Ana Example");
  }

  @Test
  void anArticleIsReadAgainByAnotherJudgeOfPairs() {
    assertThat(build("--fast").out()).contains("1 new");
    assertThat(build("--fast").out()).contains("1 unchanged");
    assertThat(build().out()).contains("1 changed");
  }

  @Test
  void aQueryResultOfWikidataBecomesATable() throws IOException {
    Path result = folder.resolve("query.csv");
    String term = ",Person,Foreign Minister,foreign_minister,http://www.wikidata.org/entity/Q96,";
    Files.writeString(
        result,
        "item,itemLabel,type,roleLabel,roleClass,state,start\r\n"
            + "http://www.wikidata.org/entity/Q900000001,Ana Example"
            + term
            + "2031-02-01T00:00:00Z\r\n"
            + "http://www.wikidata.org/entity/Q900000002,Q900000002"
            + term
            + "\r\n");

    Run run = Run.of("lexicon", "import", result.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("query.csv:3: Q900000002 has no name", "1 fact imported.");
    Files.writeString(table, run.out());
    assertThat(Run.of("lexicon", "check", table.toString()).out()).contains("1 people");

    Run direct = Run.of("lexicon", "check", result.toString());
    assertThat(direct.status()).isEqualTo(1);
    assertThat(direct.err()).contains("demarche lexicon import " + result);
  }

  @Test
  void aBadQueryResultImportsNothing() throws IOException {
    Path result = folder.resolve("query.csv");
    Files.writeString(result, "item,itemLabel,type\nQ1,x,Person\n");
    Run run = Run.of("lexicon", "import", result.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("query.csv:2: item: 'Q1'", "Nothing is imported.");
  }
}
