package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.claim.FrameClaimExtractor;
import org.demarche.claim.learned.PairClassifier;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Gold;
import org.demarche.evaluation.GoldFolder;
import org.demarche.evaluation.Report;
import org.demarche.evaluation.Score;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.TsvTable;
import org.demarche.mention.LexiconMentionResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The golden cases ({@code golden-claims/}) through the real pipeline: nothing forbidden is
 * asserted, and the figures are not worse than those of {@code results.tsv}, which {@code demarche
 * evaluate --format tsv} prints.
 */
final class GoldenClaimsTest {

  private static final Path CASES = Path.of("src", "test", "resources", "golden-claims");

  /** The table has one decimal. */
  private static final double ROUNDING = 0.05;

  private record Recorded(String set, String measure, String value, double f1, String date) {

    static Recorded of(TsvTable.Row row) {
      return new Recorded(
          row.require("set"),
          row.require("measure"),
          row.get("value"),
          Double.parseDouble(row.require("f1")),
          row.require("date"));
    }

    boolean isAbout(Score score) {
      return measure.equals(score.measure()) && value.equals(score.value());
    }
  }

  private static List<Recorded> recorded = List.of();
  private static Report report = new Report(List.of(), List.of(), List.of(), List.of(), 0);
  private static int cases;

  @BeforeAll
  static void evaluate() throws IOException, InterruptedException {
    try (InputStream in = Files.newInputStream(CASES.resolve("results.tsv"))) {
      recorded = TsvTable.read("results.tsv", in, Recorded::of);
    }
    Demarche pipeline =
        new Demarche(
            TestAnalyzer.get(),
            new LexiconMentionResolver(Lexicon.load()),
            FrameClaimExtractor.load(PairClassifier.load()));
    Gold gold = GoldFolder.read(CASES);
    cases = gold.articles().size();
    report = Evaluation.run(gold, pipeline::extract, 2);
  }

  @Test
  void thereAreEnoughCases() {
    assertThat(cases).isGreaterThanOrEqualTo(40);
    assertThat(report.forbidden()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void nothingForbiddenIsAsserted() {
    assertThat(report.fallen()).isEmpty();
  }

  @Test
  void theFiguresHaveNotGotWorse() {
    List<Recorded> own =
        recorded.stream()
            .filter(r -> r.set().equals("golden-claims") && r.value().isEmpty())
            .toList();
    assertThat(own).hasSize(5);
    for (Recorded before : own) {
      Score now = report.scores().stream().filter(before::isAbout).findFirst().orElseThrow();
      assertThat(100 * now.f1())
          .as("F1 of %s; was %s on %s", now.measure(), before.f1(), before.date())
          .isGreaterThanOrEqualTo(before.f1() - ROUNDING);
    }
  }
}
