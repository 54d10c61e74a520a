package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.claim.FrameClaimExtractor;
import org.demarche.claim.learned.PairClassifier;
import org.demarche.graph.LexiconDescriptions;
import org.demarche.graph.ReferenceGraph;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.TsvTable;
import org.demarche.mention.LexiconMentionResolver;
import org.demarche.question.Answer;
import org.demarche.question.AskOptions;
import org.demarche.question.QuestionAnswerer;
import org.demarche.store.BuilderProcess;
import org.demarche.store.ClaimStore;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.ReferenceFacts;
import org.demarche.store.Stores;
import org.demarche.store.build.BuildOperation;
import org.demarche.store.build.BuildOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an attentive reader of the sample articles would answer, asked of a store that the real
 * pipeline built from them: {@code competency/questions.tsv}.
 */
final class CompetencyQuestionsTest {

  /** Questions that must be answered: the competence promised. */
  private static final int FLOOR = 120;

  @TempDir private static Path temporary = Path.of("");

  private static List<Row> table = List.of();

  @SuppressWarnings("NullAway.Init")
  private static QueryEngine engine;

  @SuppressWarnings("NullAway.Init")
  private static QuestionAnswerer answerer;

  /**
   * A question.
   *
   * @param answers who must be among the answers, or among those they speak for; a slash parts
   *     names of which one will do
   * @param not who must not be an answer
   * @param reading words that the reading must have
   * @param quotes words that the evidence must have
   * @param knownMiss why it cannot be answered yet, empty when it can
   */
  private record Row(
      String question,
      List<String> answers,
      List<String> not,
      String reading,
      List<String> quotes,
      String knownMiss) {

    static Row of(TsvTable.Row row) {
      return new Row(
          row.require("question"),
          row.list("answers"),
          row.list("not"),
          row.get("reading"),
          row.list("quotes"),
          row.get("known miss"));
    }

    boolean expectsNothing() {
      return answers.isEmpty() && not.isEmpty() && reading.isEmpty() && quotes.isEmpty();
    }

    boolean isExpected() {
      return knownMiss.isEmpty();
    }
  }

  @BeforeAll
  static void build() throws IOException {
    try (InputStream in =
        CompetencyQuestionsTest.class.getResourceAsStream("/competency/questions.tsv")) {
      table = TsvTable.read("questions.tsv", in, Row::of);
    }
    Lexicon lexicon = Lexicon.load();
    Demarche pipeline =
        new Demarche(
            TestAnalyzer.get(),
            new LexiconMentionResolver(lexicon),
            FrameClaimExtractor.load(PairClassifier.load()));
    Path folder = temporary.resolve("store");
    try (ClaimStore store = ClaimStore.openOrCreate(folder);
        ArticleSource articles =
            ArticleSources.open(List.of("data/articles"), InputStream.nullInputStream())) {
      new BuildOperation(
              store,
              pipeline::extract,
              new LexiconDescriptions(lexicon),
              BuildOptions.DEFAULT,
              BuilderProcess.SILENT)
          .run(articles);
      store.put(new ReferenceFacts("tables", "", false, () -> new ReferenceGraph(lexicon)));
    }
    engine = Stores.openForReading(folder.toString());
    answerer = new QuestionAnswerer(engine, new NamedQueries());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void enoughQuestionsAreExpectedToBeAnswered() {
    assertThat(table.stream().filter(Row::isExpected)).hasSizeGreaterThanOrEqualTo(FLOOR);
    assertThat(table.stream().map(Row::question)).doesNotHaveDuplicates();
    assertThat(table.stream().filter(Row::expectsNothing)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> questionsAreAnswered() {
    return table.stream()
        .filter(Row::isExpected)
        .map(
            row ->
                DynamicTest.dynamicTest(row.question(), () -> assertThat(faults(row)).isEmpty()));
  }

  /** Each entry published names a question whose mark in the table should go. */
  @Test
  void knownMissesThatAreAnsweredNowAreReported(TestReporter reporter) {
    List<Row> misses = table.stream().filter(row -> !row.isExpected()).toList();
    for (Row row : misses) {
      if (faults(row).isEmpty()) {
        reporter.publishEntry("no longer a known miss", row.question());
      }
    }
    assertThat(misses).allSatisfy(row -> assertThat(row.knownMiss()).contains(":"));
  }

  /** What is wrong with the answer; empty when nothing is. */
  private static List<String> faults(Row row) {
    Answer answer = answerer.ask(row.question(), AskOptions.NONE);
    List<Answer.Row> claimed =
        answer.answers().stream().filter(each -> !each.relation().equals("mentions")).toList();
    List<String> faults = new ArrayList<>();
    row.answers().stream().filter(name -> !isAnswered(name, claimed)).forEach(faults::add);
    answer.answers().stream()
        .map(Answer.Row::label)
        .filter(row.not()::contains)
        .forEach(label -> faults.add("wrong: " + label));
    if (!answer.reading().contains(row.reading())) {
      faults.add("read as: " + answer.reading());
    }
    row.quotes().stream().filter(words -> !isQuoted(words, claimed)).forEach(faults::add);
    return faults;
  }

  private static boolean isAnswered(String names, List<Answer.Row> rows) {
    List<String> accepted = Arrays.asList(names.split("/", -1));
    return rows.stream()
        .flatMap(row -> Stream.concat(Stream.of(row.label()), row.onBehalfOf().stream()))
        .anyMatch(label -> accepted.stream().anyMatch(label::contains));
  }

  private static boolean isQuoted(String words, List<Answer.Row> rows) {
    return rows.stream()
        .flatMap(row -> row.evidence().stream())
        .anyMatch(sentence -> sentence.quote().contains(words));
  }
}
