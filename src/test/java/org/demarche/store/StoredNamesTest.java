package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.store.names.IndexedName;
import org.demarche.store.names.NameIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of names beside a store: derived, replaced, never in the way. */
class StoredNamesTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path temporary;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeEach
  void fill() {
    folder = temporary.resolve("store");
    GoldenStore.fill(folder);
  }

  private List<Path> indexes() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("names"))) {
      return files.toList();
    }
  }

  private void check() {
    try (QueryEngine engine = Stores.openForReading(folder.toString())) {
      assertThat(engine.names().near("madurro", 1))
          .extracting(IndexedName::label)
          .containsExactly("Nicolás Maduro");
    }
  }

  @Test
  void theIndexHasEveryNameAndHowManyArticlesMentionItsBearer() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      QueryEngine engine = store.reader();
      NamedQueries queries = new NamedQueries();
      Set<String> all =
          engine.select(queries.get("labels").bind(java.util.Map.of())).rows().stream()
              .map(
                  row ->
                      Rows.text(row, "iri")
                          + Rows.text(row, "label")
                          + Rows.text(row, "normalized"))
              .collect(Collectors.toSet());
      NameIndex index = engine.names();
      assertThat(index.size()).isEqualTo(all.size()).isGreaterThan(50);
      IndexedName maduro = index.beginningWith("nicolas maduro", 1).get(0);
      Rows counted =
          engine.select(
              queries
                  .get("articles-mentioning")
                  .bind(java.util.Map.of("actor", List.of(maduro.iri()))));
      assertThat(maduro.articles())
          .isEqualTo(Long.parseLong(Rows.text(counted.rows().get(0), "articles")))
          .isGreaterThan(1);
    }
  }

  @Test
  void anIndexIsWrittenOnceForWhatTheStoreHolds() throws IOException {
    check();
    List<Path> first = indexes();
    assertThat(first).hasSize(1);
    check();
    assertThat(indexes()).isEqualTo(first);
  }

  @Test
  void aChangedStoreGetsAnotherInItsPlace() throws IOException {
    check();
    List<Path> before = indexes();
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.remove(
          store.read(data -> new Ledger(data).articles().toList()).stream()
              .map(article -> article.getURI())
              .toList());
      store.indexNames();
      assertThat(store.reader().names().size()).isZero();
    }
    assertThat(indexes()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void whileTheStoreIsOpenItsChangesAreSeenSoon() throws InterruptedException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      QueryEngine engine = store.reader();
      assertThat(engine.names().size()).isPositive();
      store.remove(
          store.read(data -> new Ledger(data).articles().toList()).stream()
              .map(article -> article.getURI())
              .toList());
      for (int i = 0; i < 600 && engine.names().size() > 0; i++) {
        Thread.sleep(50);
      }
      assertThat(engine.names().size()).isZero();
    }
  }

  @Test
  void aBrokenHalfMadeOrMissingIndexIsMadeAnew() throws IOException {
    check();
    try (Stream<Path> files = Files.walk(indexes().get(0))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "broken");
      }
    }
    check();
    Path index = indexes().get(0);
    Files.move(index, index.resolveSibling(index.getFileName() + ".partial")); // killed before
    check();
    assertThat(indexes()).containsExactly(index);
    try (Stream<Path> files = Files.walk(folder.resolve("names"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    check();
  }

  @Test
  void whereNoIndexCanBeWrittenNamesAreFoundAllTheSame() throws IOException {
    Files.writeString(folder.resolve("names"), "in the way");
    check();
    assertThat(folder.resolve("names")).isRegularFile();
  }
}
