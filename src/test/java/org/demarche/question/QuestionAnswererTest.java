package org.demarche.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.lexicon.TsvTable;
import org.demarche.store.GoldenStore;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks the golden store; the questions and what they must find are in {@code questions.tsv}. With
 * {@code -Dgolden.write=true} that file is written anew instead.
 */
class QuestionAnswererTest {

  private static final Path TABLE = Path.of("src/test/resources/golden/questions.tsv");

  @SuppressWarnings("NullAway.Init")
  private static QueryEngine engine;

  @SuppressWarnings("NullAway.Init")
  private static QuestionAnswerer answerer;

  @BeforeAll
  static void open() {
    engine = GoldenStore.inJena();
    answerer = new QuestionAnswerer(engine, new NamedQueries());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Answer ask(String question) {
    return answerer.ask(question, AskOptions.NONE);
  }

  private record Case(String question, String reading, String answers, String contrary) {}

  @TestFactory
  List<DynamicTest> questionsFindTheirAnswers() throws IOException {
    List<Case> cases =
        TsvTable.read(
            "questions.tsv",
            Files.newInputStream(TABLE),
            row ->
                new Case(
                    row.require("question"),
                    row.require("reading"),
                    row.get("answers"),
                    row.get("contrary")));
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(TABLE, table(cases));
    }
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.question(), () -> check(each)))
        .toList();
  }

  /** What is answered now, to be read before it is kept. */
  private static String table(List<Case> cases) {
    return cases.stream()
        .map(each -> actual(ask(each.question())))
        .map(
            each ->
                String.join("\t", each.question(), each.reading(), each.answers(), each.contrary()))
        .collect(Collectors.joining("\n", "question\treading\tanswers\tcontrary\n", "\n"));
  }

  private static Case actual(Answer answer) {
    return new Case(
        answer.question(), answer.reading(), labels(answer.answers()), labels(answer.contrary()));
  }

  private static void check(Case expected) {
    Answer answer = ask(expected.question());
    if (!Boolean.getBoolean("golden.write")) {
      assertThat(actual(answer)).isEqualTo(expected);
    }
    assertThat(QueryForm.of(answer.sparql())).isEqualTo(QueryForm.SELECT);
  }

  private static String labels(List<Answer.Row> rows) {
    return rows.stream().map(Answer.Row::label).collect(Collectors.joining("|"));
  }

  @Test
  void anAnswerCarriesItsEvidence() {
    Answer.Row lavrov = ask("who supports Maduro").answers().get(0);
    assertThat(lavrov.label()).isEqualTo("Sergei Lavrov");
    assertThat(lavrov.iri()).isEqualTo("https://w3id.org/demarche/id/actor/person/sergei-lavrov");
    assertThat(lavrov.onBehalfOf())
        .containsExactly("Ministry of Foreign Affairs of Russia", "Russia");
    assertThat(lavrov.relation()).isEqualTo("praises");
    assertThat(lavrov.target()).isEqualTo("Nicolás Maduro");
    assertThat(lavrov.articles()).isEqualTo(2);
    assertThat(lavrov.evidence())
        .first()
        .isEqualTo(
            new Answer.Evidence(
                "tass-caracas",
                "Lavrov: Washington threatens Caracas",
                "TASS",
                "2020-02-08",
                "Sergei Lavrov visited Venezuela on Friday and praised Nicolás Maduro.",
                0,
                69,
                List.of(),
                false));
  }

  @Test
  void whatIsMerelyReportedComesLastWithItsAttribution() {
    List<Answer.Row> rows = ask("who supports Maduro").answers();
    Answer.Row mexico = rows.get(rows.size() - 1);
    assertThat(mexico.label()).isEqualTo("Mexico");
    assertThat(mexico.confidence()).isLessThan(0.5);
    assertThat(mexico.evidence())
        .allSatisfy(sentence -> assertThat(sentence.attribution()).containsExactly("TASS"));
  }

  @Test
  void aStatementShowsItsWordsWithWhoSpeaks() {
    Answer answer = ask("what did Trump say about Iran");
    assertThat(answer.answers().get(0).evidence().get(0).quote())
        .isEqualTo("\"The deal was a terrible one,\" Trump said of Iran.");
  }

  @Test
  void optionsLimitTheDays() {
    AskOptions early = new AskOptions(LocalDate.of(2022, 12, 31), null, null);
    assertThat(answerer.ask("who opposes Swedish membership in NATO", early).answers()).hasSize(1);
    assertThat(answerer.ask("who supports Swedish membership in NATO", early).answers()).isEmpty();
    AskOptions late = new AskOptions(null, LocalDate.of(2023, 1, 1), null);
    assertThat(answerer.ask("who opposes Swedish membership in NATO", late).answers()).isEmpty();
  }

  @Test
  void bothEnginesAnswerAlike() {
    try (QueryEngine rdf4j = GoldenStore.inRdf4j()) {
      QuestionAnswerer other = new QuestionAnswerer(rdf4j, new NamedQueries());
      for (String question :
          List.of(
              "who supports Maduro",
              "who does Moscow oppose",
              "what did Lavrov say about the United States",
              "who called for a peaceful solution with North Korea")) {
        assertThat(other.ask(question, AskOptions.NONE)).isEqualTo(ask(question));
      }
    }
  }

  @Test
  void misspeltNamesAreSuggested() {
    assertThat(ask("who supports Madruo").suggestions()).containsExactly("Nicolás Maduro");
    assertThat(ask("who supports Zorgon").suggestions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "Russia",
        "who supports",
        "asdf qwer zxcv",
        "why does Russia support Maduro",
        "how many articles mention Russia",
        "where is Paris",
        "what is the weather",
        "who didn't sign the treaty",
        "\u0000\u0001\u0002",
        "¿quién apoya a Maduro?",
        "北京支持谁"
      })
  void saysWhatItCannotRead(String question) {
    Answer answer = ask(question);
    assertThat(answer.reading()).startsWith("I cannot read this question");
    assertThat(answer.answers()).isEmpty();
    assertThat(answer.sparql()).isEmpty();
    assertThat(answer.suggestions()).isNotEmpty();
  }

  static List<String> hostileQuestions() {
    return List.of(
        "who supports \" } ; DROP ALL ; SELECT * WHERE { ?s ?p \"",
        "who supports Maduro> } UNION { ?s ?p ?o } #",
        "who supports \\u0022 . } #",
        "who supports $target ?x {} <http://example.org/>",
        "who supports Maduro\u0000\u001b[31m\r\n",
        "who supports \uD800\uDC00 \uDBFF",
        "who supports " + "Maduro ".repeat(2000),
        "x".repeat(10_000),
        "who did " + "a ".repeat(400) + "meet",
        "what did ' OR 1=1 -- say about \"\"\"",
        "who supports \u202eoruaM\u202c");
  }

  @ParameterizedTest
  @MethodSource("hostileQuestions")
  void hostileTextIsOnlyText(String question) {
    Answer answer = ask(question);
    assertThat(answer.question()).isEqualTo(question);
    assertThat(answer.answers())
        .allSatisfy(row -> assertThat(row.evidence()).isNotEmpty())
        .hasSizeLessThan(10);
    if (!answer.sparql().isEmpty()) {
      assertThat(QueryForm.of(answer.sparql())).isEqualTo(QueryForm.SELECT);
    }
  }
}
