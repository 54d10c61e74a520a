package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteStoreTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @Test
  void aServerAnswersAsTheFolderDoes() throws IOException {
    try (ClaimStore store = ClaimStore.openOrCreate(folder);
        SparqlServer server = SparqlServer.over(store);
        QueryEngine remote = Stores.openForReading(server.endpoint())) {
      BuilderProcess.build(store, 12);
      QueryEngine local = new JenaQueryEngine(store.dataset());

      assertThat(StoreStatistics.of(remote)).isEqualTo(StoreStatistics.of(local));
      assertThat(StoreStatistics.of(remote).claimCount()).isPositive();
      assertThat(remote.ask("ASK { ?s ?p ?o }")).isTrue();
      String all = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
      assertThat(remote.construct(all).isIsomorphicWith(local.construct(all))).isTrue();
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    try (QueryEngine engine = Stores.openForReading("http://127.0.0.1:1/sparql")) {
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> engine.select("SELECT * { ?s ?p ?o }"))
          .withMessageContaining("http://127.0.0.1:1/sparql")
          .withMessageContaining("refused");
    }
  }

  @Test
  void aServerCannotBeChanged() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Stores.folder("https://sparql.example/"))
        .withMessageContaining("only be read");
  }
}
