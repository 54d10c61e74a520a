package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.demarche.article.Article;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimStoreTest {

  private static final int ACTORS = 12;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  static ClaimStore.Entry entry(Article article, String fingerprint) {
    return new ClaimStore.Entry(
        ArticleGraph.of(new FakeExtractor().apply(article), fingerprint), fingerprint);
  }

  private static ClaimStore.Entry entry(int number) {
    return entry(FakeExtractor.article(number, 4, ACTORS), "v1");
  }

  /** What users can see: every quad of a named graph. */
  static Set<String> quads(ClaimStore store) {
    return store.read(
        dataset ->
            Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(
                    quad ->
                        NodeFmtLib.displayStr(quad.getGraph())
                            + " "
                            + NodeFmtLib.str(quad.asTriple()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Set<String> quadsOf(String name, List<Integer> articles) {
    try (ClaimStore store = ClaimStore.openOrCreate(folder.resolve(name))) {
      for (int i = 0; i < articles.size(); i += 10) {
        List<Integer> some = articles.subList(i, Math.min(i + 10, articles.size()));
        store.put(some.stream().map(ClaimStoreTest::entry).toList());
      }
      return quads(store);
    }
  }

  @Test
  void whatIsPutIsThereAfterReopening() {
    Set<String> before = quadsOf("store", List.of(1, 2, 3));

    try (ClaimStore store = ClaimStore.open(folder.resolve("store"))) {
      assertThat(quads(store)).isEqualTo(before).hasSizeGreaterThan(100);
      assertThat(store.fingerprint("article-2")).contains("v1");
      assertThat(store.fingerprint("article-4")).isEmpty();
    }
  }

  @Test
  void theVersionChangesWithWhatIsStoredAndOnlyThen() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder.resolve("store"))) {
      QueryEngine engine = store.asQueryEngine();
      store.put(List.of(entry(1)));
      Object before = engine.version().orElseThrow();

      assertThat(engine.ask("ASK { ?s ?p ?o }")).isTrue();
      assertThat(engine.version()).contains(before);
      store.put(List.of(entry(2)));
      assertThat(engine.version()).isPresent().get().isNotEqualTo(before);
    }
  }

  /** What a process leaves that is killed while it makes the store. */
  @Test
  void aHalfMadeDatabaseIsMadeAnew() throws IOException {
    Set<String> undisturbed = quadsOf("undisturbed", List.of(1));
    Path store = folder.resolve("store");
    new StoreFolder(store).createIfMissing();
    Path halfMade = Files.createDirectories(store.resolve("tdb2.new").resolve("Data-0001"));
    Files.write(halfMade.resolve("GSPO.dat"), new byte[8192]);

    assertThat(quadsOf("store", List.of(1))).isEqualTo(undisturbed);
    assertThat(store.resolve("tdb2.new")).doesNotExist();
  }

  @Test
  void theOrderOfArticlesLeavesNoTrace() {
    List<Integer> articles = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
    Set<String> ordered = quadsOf("ordered", articles);
    Collections.shuffle(articles, new Random(7));

    assertThat(quadsOf("shuffled", articles)).isEqualTo(ordered);
    try (ClaimStore store = ClaimStore.openOrCreate(folder.resolve("batch"))) {
      store.put(articles.stream().map(ClaimStoreTest::entry).toList());
      assertThat(quads(store)).isEqualTo(ordered);
    }
  }

  @Test
  void whatComesAndGoesLeavesNoTrace() {
    List<Integer> kept = IntStream.range(0, 30).filter(i -> i % 3 != 0).boxed().toList();
    Set<String> neverThere = quadsOf("kept", kept);
    try (ClaimStore store = ClaimStore.openOrCreate(folder.resolve("changed"))) {
      store.put(IntStream.range(0, 30).mapToObj(ClaimStoreTest::entry).toList());
      List<String> gone =
          IntStream.range(0, 30).filter(i -> i % 3 == 0).mapToObj(i -> "article-" + i).toList();

      assertThat(store.remove(gone)).isEmpty();
      assertThat(quads(store)).isEqualTo(neverThere);
      assertThat(store.remove(kept.stream().map(i -> Iris.article("article-" + i)).toList()))
          .isEmpty();
      assertThat(quads(store)).isEmpty();
    }
  }

  @Test
  void aChangedArticleReplacesTheOldOne() {
    Article old = FakeExtractor.article(3, 4, ACTORS);
    Article changed =
        new Article(
            old.id(),
            "New",
            old.date(),
            null,
            null,
            null,
            null,
            "Actor1 meets Actor99.",
            List.of());
    try (ClaimStore fresh = ClaimStore.openOrCreate(folder.resolve("fresh"));
        ClaimStore store = ClaimStore.openOrCreate(folder.resolve("replaced"))) {
      fresh.put(List.of(entry(4), entry(changed, "v2")));
      store.put(List.of(entry(old, "v1"), entry(4)));
      store.put(List.of(entry(changed, "v2")));

      assertThat(quads(store)).isEqualTo(quads(fresh));
      assertThat(store.fingerprint(old.id())).contains("v2");
    }
  }

  @Test
  void whatIsNotStoredCannotBeRemoved() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.put(List.of(entry(1)));

      assertThat(store.remove(List.of("article-1", "no such", Iris.REGISTRY_GRAPH)))
          .containsExactly("no such", Iris.REGISTRY_GRAPH);
      assertThat(quads(store)).isEmpty();
    }
  }

  @Test
  void queriesSeeTheUnionButNotTheLedger() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder);
        QueryEngine engine = store.asQueryEngine()) {
      store.put(List.of(entry(1), entry(2)));

      assertThat(
              engine.select("SELECT DISTINCT ?a { ?a a <https://schema.org/NewsArticle> }").size())
          .isEqualTo(2);
      assertThat(engine.ask("ASK { ?s ?p ?o FILTER(STRSTARTS(STR(?p), 'urn:'))}")).isFalse();
    }
  }

  @Test
  void compactionKeepsEverythingAndTakesLessSpace() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      for (int i = 0; i < 8; i++) {
        store.put(List.of(entry(i)));
      }
      Set<String> before = quads(store);
      long bytes = store.diskUsage().bytes();

      store.compact();

      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.diskUsage().bytes()).isLessThan(bytes);
      store.put(List.of(entry(100)));
      assertThat(quads(store)).containsAll(before).hasSizeGreaterThan(before.size());
    }
  }

  @Test
  void foldersThatAreNoStoresAreToldAndLeftAlone() throws IOException {
    Path missing = folder.resolve("missing");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> ClaimStore.open(missing))
        .withMessageContaining("There is no store at " + missing)
        .withMessageContaining("demarche build");

    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> ClaimStore.openOrCreate(file))
        .withMessageContaining("is a file");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> ClaimStore.openOrCreate(file.resolve("inside")))
        .withMessageContaining("Cannot make a store at " + file);

    Path other = Files.createDirectory(folder.resolve("other"));
    Path note = Files.writeString(other.resolve("note.txt"), "mine");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> ClaimStore.openOrCreate(other))
        .withMessageContaining("no Démarche store");
    assertThat(other).isDirectoryContaining(note::equals);
    assertThat(other.toFile().list()).hasSize(1);
  }

  @Test
  void tooLittleRoomIsToldBeforeAnythingIsWritten() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> new StoreFolder(folder).requireSpace(Long.MAX_VALUE))
        .withMessageContaining("MB are free at " + folder)
        .withMessageContaining("safe");
  }

  @Test
  void anotherLayoutIsTold() throws IOException {
    ClaimStore.openOrCreate(folder).close();
    Files.writeString(folder.resolve("store.properties"), "layout=0\n");

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> ClaimStore.openOrCreate(folder))
        .withMessageContaining("layout 0");
  }

  @Test
  void aFailedBatchStoresNothing() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.put(List.of(entry(1)));
      Set<String> before = quads(store);
      List<ClaimStore.Entry> broken = new ArrayList<>(List.of(entry(2)));
      broken.add(null);

      assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> store.put(broken));
      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.fingerprint("article-2")).isEmpty();
    }
  }
}
