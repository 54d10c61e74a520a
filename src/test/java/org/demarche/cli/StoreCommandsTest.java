package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Samples;
import org.demarche.store.ClaimStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after a store, on one with two articles. */
class StoreCommandsTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @BeforeEach
  void fill() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.put(List.of(entry("one"), entry("two")));
    }
  }

  private static ClaimStore.Entry entry(String id) {
    return new ClaimStore.Entry(ArticleGraph.of(Samples.lavrov(id), "00".repeat(32)), "test");
  }

  private Run run(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = folder.toString();
    return Run.of(all);
  }

  @Test
  void statsCount() {
    Run stats = run("stats");

    assertThat(stats.status()).isZero();
    assertThat(stats.out().lines())
        .anyMatch(line -> line.matches("articles +2"))
        .anyMatch(line -> line.matches("published +2020-02-07 to 2020-02-07"))
        .anyMatch(line -> line.matches("publishers +1"))
        .anyMatch(line -> line.matches("claims +4"))
        .anyMatch(line -> line.matches(" +positions +2"))
        .anyMatch(line -> line.matches(" +statements +2"))
        .anyMatch(line -> line.matches("topics +1"))
        .anyMatch(line -> line.matches("disk +\\d+\\.\\d MB"));
  }

  @Test
  void removeTakesArticlesAndTellsWhatItDoesNotKnow() {
    Run removed = run("remove", "one", "three");

    assertThat(removed.status()).isEqualTo(1);
    assertThat(removed.out()).isEqualTo("Removed 1 article.\n");
    assertThat(removed.err()).startsWith("three: no article");
    assertThat(run("remove", "two")).isEqualTo(new Run(0, "Removed 1 article.\n", ""));
    assertThat(run("stats").out()).containsPattern("RDF statements +0\n");
  }

  @Test
  void validateFindsWhatIsBroken() {
    assertThat(run("validate").out()).isEqualTo("4 graphs checked: all conform.\n");
    try (ClaimStore store = ClaimStore.open(folder)) {
      ArticleGraph whole = entry("one").graph();
      whole.model().removeAll(null, org.demarche.graph.Vocabulary.CLAIM_COUNT, null);
      whole
          .model()
          .addLiteral(
              whole.model().createResource(whole.articleIri()),
              org.demarche.graph.Vocabulary.CLAIM_COUNT,
              whole.model().createTypedLiteral("7", "http://www.w3.org/2001/XMLSchema#integer"));
      store.put(List.of(new ClaimStore.Entry(whole, "broken")));
    }

    Run broken = run("validate");

    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.out()).contains("article/one: says it has 7 claims, and has 2");
  }

  @Test
  void exportShowsNamedGraphsOnlyAndWritesWholeFiles() throws IOException {
    Run quads = run("export", "--format", "nquads");
    Path file = folder.resolveSibling(folder.getFileName() + ".nq");

    assertThat(quads.status()).isZero();
    assertThat(quads.out()).contains("graph/one>").contains("graph/registry>");
    assertThat(quads.out()).doesNotContain("urn:x-demarche:");
    assertThat(run("export", "--format", "nquads", "-o", file.toString()).out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(quads.out());
    Files.delete(file);
  }

  @Test
  void anUnknownActorIsTold() {
    Run run = run("export", "--actor", "Nobody At All");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("Nobody At All");
  }
}
