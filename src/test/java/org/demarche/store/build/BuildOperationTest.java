package org.demarche.store.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.article.Article;
import org.demarche.article.Reading;
import org.demarche.claim.Extraction;
import org.demarche.claim.Relation;
import org.demarche.graph.ActorDescriptions;
import org.demarche.graph.Samples;
import org.demarche.language.UnsupportedLanguageException;
import org.demarche.store.ClaimStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class BuildOperationTest {

  @TempDir private Path folder;
  private ClaimStore store;
  private final List<String> problems = new ArrayList<>();
  private final AtomicInteger extracted = new AtomicInteger();

  private final BuildListener listener =
      new BuildListener() {
        @Override
        public void progress(long done, String article) {}

        @Override
        public void problem(String where, String why) {
          problems.add(where + ": " + why);
        }
      };

  @BeforeEach
  void open() {
    store = ClaimStore.openOrCreate(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Fails in the ways a pipeline can, as the article's title says. */
  private Extraction extract(Article article) {
    extracted.incrementAndGet();
    switch (article.title()) {
      case "French" -> throw new UnsupportedLanguageException("in French, not English");
      case "crash" -> throw new IllegalStateException("a fault of ours");
      case "deep" -> throw new StackOverflowError();
      default -> {
        return new Extraction(article, List.of(), Samples.lavrov(article.id()).claims());
      }
    }
  }

  private static Reading article(String id, String title) {
    String text = Samples.lavrov(id).article().text();
    LocalDate date = LocalDate.of(2020, 2, 7);
    URI url = URI.create("https://news.example/" + id);
    return new Reading.Read(
        new Article(id, title, date, "The Example Times", null, null, url, text, List.of()));
  }

  private BuildReport build(BuildOptions options, Iterable<Reading> readings) {
    return operation(options).run(readings);
  }

  private BuildOperation operation(BuildOptions options) {
    return new BuildOperation(store, this::extract, ActorDescriptions.NONE, options, listener);
  }

  @Test
  void badArticlesAreToldAndTheOthersGoIn() {
    BuildReport report =
        build(
            BuildOptions.DEFAULT,
            List.of(
                article("a", "fine"),
                new Reading.Failed("x.jsonl:2", "no JSON"),
                article("b", "French"),
                article("c", "crash"),
                article("d", "deep"),
                article("e", "fine")));

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.failed()).isEqualTo(3);
    assertThat(report.foreign()).isEqualTo(1);
    assertThat(report.claims()).isEqualTo(4);
    assertThat(report.articles()).isEqualTo(6);
    assertThat(report.stopped()).isFalse();
    assertThat(problems)
        .hasSize(4)
        .contains("x.jsonl:2: no JSON", "b: in French, not English")
        .anyMatch(problem -> problem.startsWith("c: "))
        .anyMatch(problem -> problem.startsWith("d: too long"));
    assertThat(store.fingerprint("e")).isPresent();
    assertThat(store.fingerprint("c")).isEmpty();
  }

  @Test
  void whatHasNotChangedIsNotReadAgainUnlessForced() {
    List<Reading> first = List.of(article("a", "fine"), article("b", "fine"));
    build(BuildOptions.DEFAULT, first);
    extracted.set(0);

    BuildReport again =
        build(BuildOptions.DEFAULT, List.of(article("a", "fine"), article("b", "new title")));

    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.changed()).isEqualTo(1);
    assertThat(again.added()).isZero();
    assertThat(extracted).hasValue(1);
    assertThat(build(BuildOptions.DEFAULT.withForce(true), first).changed()).isEqualTo(2);
  }

  @Test
  void anArticleWhoseNewVersionFailsKeepsItsOldOne() {
    build(BuildOptions.DEFAULT, List.of(article("a", "fine")));

    assertThat(build(BuildOptions.DEFAULT, List.of(article("a", "crash"))).failed()).isEqualTo(1);
    assertThat(store.fingerprint("a")).isPresent();
  }

  @Test
  void aReaderThatBreaksEndsTheBuildAfterWhatItGave() {
    Iterator<Reading> breaking =
        new Iterator<>() {
          private boolean given;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Reading next() {
            if (given) {
              throw new NoSuchElementException("broken");
            }
            given = true;
            return article("a", "fine");
          }
        };

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> build(BuildOptions.DEFAULT.withBatchArticles(1), () -> breaking))
        .withMessageContaining("broken");
    assertThat(store.fingerprint("a")).isPresent();
  }

  @Test
  void stoppingKeepsWhatIsDone() {
    BuildOperation[] operation = new BuildOperation[1];
    Iterator<Reading> endless =
        new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Reading next() {
            if (++given == 200) {
              operation[0].stop();
            }
            return article("article-" + given, "fine");
          }
        };
    operation[0] = operation(BuildOptions.DEFAULT);

    BuildReport report = operation[0].run(() -> endless);

    assertThat(report.stopped()).isTrue();
    assertThat(report.articles()).isBetween(1L, 200L);
    assertThat(store.fingerprint("article-1")).isPresent();
  }

  @Test
  void theReportNamesAnActorThatSomebodySupports() {
    BuildOperation operation =
        new BuildOperation(
            store,
            article ->
                Samples.article(article.id(), "Russia praised Venezuela.")
                    .claim(
                        "Russia", Samples.RUSSIA, Relation.PRAISES, "Venezuela", Samples.VENEZUELA)
                    .build(),
            ActorDescriptions.NONE,
            BuildOptions.DEFAULT,
            listener);

    assertThat(operation.run(List.of(article("a", "fine"))).notable()).isEqualTo("Venezuela");
    assertThat(build(BuildOptions.DEFAULT, List.of(article("b", "fine"))).notable()).isEmpty();
  }
}
