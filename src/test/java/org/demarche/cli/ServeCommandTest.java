package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.store.GoldenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other commands while the store is served, and after. */
final class ServeCommandTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @Test
  void othersReadAndBuildWhileItServes() throws InterruptedException {
    String store = folder.resolve("store").toString();
    GoldenStore.fill(folder.resolve("store"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), print, print, false);
    AtomicInteger status = new AtomicInteger(-1);
    Thread server =
        new Thread(
            () -> status.set(Commands.run(console, "serve", "--port", "0", "--store", store)));
    server.start();
    try {
      while (!out.toString(StandardCharsets.UTF_8).contains("SPARQL at")) {
        assertThat(server.isAlive()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
        Thread.sleep(20);
      }

      String article = "data/articles/2020-02-06-lavrov-mexico.md";
      Run built = Run.of("build", article, "--store", store);
      assertThat(built.status()).as(built.err()).isZero();
      assertThat(built.out()).contains("1 article: 1 new").contains("claims added");

      Run again = Run.of("build", article, "--store", store);
      assertThat(again.out()).contains("1 unchanged");

      Run asked = Run.of("ask", "who did Lavrov meet?", "--store", store);
      assertThat(asked.out()).contains("2020-02-06-lavrov-mexico");

      Run compact = Run.of("build", "--compact", "--store", store);
      assertThat(compact.status()).isEqualTo(1);
      assertThat(compact.err()).contains("stop 'demarche serve'");
    } finally {
      server.interrupt();
      server.join();
    }
    assertThat(status.get()).isZero();
    assertThat(Run.of("stats", "--store", store).status()).as("the lock is let go").isZero();
  }

  @Test
  void wrongLimitsAreWrongUsage() {
    assertThat(Run.of("serve", "--port", "70000").status()).isEqualTo(2);
    assertThat(Run.of("serve", "--timeout", "0").status()).isEqualTo(2);
    assertThat(Run.of("serve", "--store", "http://example.test/sparql").status()).isEqualTo(1);
  }
}
