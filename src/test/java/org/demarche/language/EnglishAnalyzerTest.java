package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.demarche.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real models on sentences of our own. */
class EnglishAnalyzerTest {

  @Test
  void parsesNews() {
    Sentence sentence =
        TestAnalyzer.sentence("Brazil has not condemned Peru's decision, Quito said.");

    assertThat(sentence.tokens())
        .extracting(Token::form)
        .containsExactly(
            "Brazil",
            "has",
            "not",
            "condemned",
            "Peru",
            "'s",
            "decision",
            ",",
            "Quito",
            "said",
            ".");
    Token condemned = sentence.token(3);
    assertThat(condemned.lemma()).isEqualTo("condemn");
    assertThat(condemned.tag()).isEqualTo("VBN");
    assertThat(sentence.child(condemned, "nsubj")).contains(sentence.token(0));
    assertThat(sentence.child(condemned, "neg")).contains(sentence.token(2));
    assertThat(sentence.child(condemned, "dobj")).contains(sentence.token(6));
    assertThat(sentence.head(condemned)).contains(sentence.token(9));
    assertThat(sentence.token(9).head()).isEqualTo(-1);
    assertThat(sentence.token(9).dependency()).isEqualTo("root");
    assertThat(sentence.names()).contains(new Name(0, 0, "GPE"), new Name(4, 4, "GPE"));
  }

  @Test
  void lemmasOfNumbersAreTheirForms() {
    assertThat(TestAnalyzer.sentence("The two envoys met for the third time on 12 May.").tokens())
        .extracting(Token::lemma)
        .contains("two", "third", "12", "envoy", "meet");
  }

  @Test
  void namesLeaveOutThePossessive() {
    Sentence sentence =
        TestAnalyzer.sentence("Prime Minister Anthony Albanese's visit to Fiji was called off.");

    assertThat(sentence.names())
        .allSatisfy(name -> assertThat(sentence.token(name.last()).form()).isNotEqualTo("'s"));
  }

  @Test
  void numbersSentencesThroughParagraphs() {
    Document document = TestAnalyzer.analyze("Envoys meet\n\nNorway agreed. Chad did not.\n\n\n");

    assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(document.sentences())
        .extracting(s -> s.span().of(document.text()))
        .containsExactly("Envoys meet", "Norway agreed.", "Chad did not.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WASHINGTON, Dec 18 (Agency) - Norway and Chad agreed.",
        "NEW YORK (Agency) — Norway and Chad agreed.",
        "OSLO, May 3. /TASS/. Norway and Chad agreed."
      })
  void aDatelineIsNoPartOfTheFirstSentence(String text) {
    Document document = TestAnalyzer.analyze(text);

    assertThat(document.sentences())
        .extracting(sentence -> sentence.span().of(document.text()))
        .containsExactly("Norway and Chad agreed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n\t ",
        "\u200B\uFEFF",
        "...",
        "Lavrov\u2019s aide said: \u201CWe can\u2019t\u2026 won\u2019t go.\u201D",
        "\u202BThe envoy\u202C met\u00A0Mr.\u00A0Haddad\u2014and left\u200B again.",
        "Talks \uD83E\uDD1D in Oslo \uD83C\uDDF3\uD83C\uDDF4\uD83D\uDC4D\uD83C\uDFFD! \uD835\uDC00 and \uD800.",
        "The ( 1 ) pact [ 2 ] cost US$1.5bn (up 3%) in 2019-20, i.e. the '90s; see https://example.org/a?b=c#d.",
        "E-mail a.b@example.org :) or call +1-202-555-0100 no. 7 -- now!!!???",
        "The minister\u0301s cannot gonna wanna gimme; don't, shan't, I'd've, y'all, rock'n'roll, o'clock.",
        "It cost \u00A35m, \u20AC3.2 million, 5kg, 10:30pm and 12,000,000.50 $.",
        "Kenya objected.The minister did not!Nobody knew",
        "<b>Bold</b> &amp; <a href=\"x\">link</a> |||| ____ **** //// \\\\ ~~~~ ^^^^ ````",
        "\u4E2D\u56FD Zh\u014Dnggu\u00F3 \u0420\u043E\u0441\u0441\u0438\u044F said the U.S.-backed, Saudi-led al-Qaeda-linked group's leaders' plan was over.",
      })
  void alignsEveryToken(String text) {
    assertAligned(TestAnalyzer.analyze("The king of Jordan met the envoy in the city. " + text));
  }

  @Test
  void alignsRandomText() {
    Random random = new Random(42);
    String alphabet =
        "abcXYZ019 \t\n.,;:!?'\"()[]{}<>-_/\\|@#$%&*+=~^`\u2019\u201C\u201D\u2026\u2014\u00A0\u200B\u202E\uFEFF\u00E9\u4E2D\uD83D\uDE00\u0301\u00AD\u2028";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("The king of Jordan met the envoy in the city. ");
      random
          .ints(random.nextInt(60), 0, alphabet.length())
          .forEach(c -> text.append(alphabet.charAt(c)));
      assertAligned(TestAnalyzer.analyze(text.toString()));
    }
  }

  @Test
  void parsesWhatIsFarTooLong() {
    assertAligned(TestAnalyzer.analyze("the envoy said that ".repeat(400)));
    assertAligned(TestAnalyzer.analyze("a,".repeat(3000) + " the king of the isles"));
  }

  /** Spans increase, lie in their sentence, and hold what the token says; trees are trees. */
  private static void assertAligned(Document document) {
    int from = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.tokens()).isNotEmpty();
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertThat(span.begin()).isGreaterThanOrEqualTo(from);
        assertThat(sentence.span().contains(span)).isTrue();
        assertThat(span.of(document.text())).isEqualTo(token.form()).isNotBlank();
        assertThat(document.text().substring(from, span.begin()))
            .as("skipped before %s", token)
            .matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}\uFE0F]*");
        assertThat(token.lemma()).isNotEmpty();
        assertThat(token.tag()).isNotEmpty();
        assertThat(stepsToRoot(sentence, token)).isLessThan(sentence.tokens().size());
        from = span.end();
      }
    }
    assertThat(document.text().substring(from)).matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}\uFE0F]*");
  }

  private static int stepsToRoot(Sentence sentence, Token token) {
    int steps = 0;
    for (Token at = token; at.head() >= 0 && steps < 100_000; at = sentence.token(at.head())) {
      steps++;
    }
    return steps;
  }

  @Test
  void rejectsOtherLanguages() {
    String text =
        "La France a condamné mardi la décision d'expulser son ambassadeur, la qualifiant de grave.";

    assertThatThrownBy(() -> TestAnalyzer.analyze(text))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessage("written in French, not English: only English articles can be read");
  }

  @Test
  void givesManyThreadsTheSameParses() throws InterruptedException, ExecutionException {
    String text =
        "Mali accused Paris of arming rebels. \"We deny it,\" the French envoy told reporters. "
            + "Talks at the U.N. in New York, which began on Feb. 6, were called off by Mr. Keita.";
    Document expected = TestAnalyzer.analyze(text);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Document>> tasks =
          IntStream.range(0, 64)
              .<Callable<Document>>mapToObj(i -> () -> TestAnalyzer.analyze(text))
              .toList();
      for (Future<Document> parsed : threads.invokeAll(tasks)) {
        assertThat(parsed.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
