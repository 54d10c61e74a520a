package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.graph.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that die, stop and get in each other's way. {@code -Ddemarche.kills=50} kills more. */
class CrashTest {

  private static final int KILLS = Integer.getInteger("demarche.kills", 8);
  private static final int ARTICLES = 400;
  private static final long LONGEST_WORK_MILLIS = 2000;
  private static final long LONGEST_OPENING_MILLIS = 500;
  private static final long LONGEST_DECIDING_MILLIS = 1000;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path temporary;

  private final Random random = new Random(5);

  @Test
  void killedBuildsLeaveWholeArticlesAndCanGoOn() throws Exception {
    int round = 0;
    Path folder = temporary.resolve("store-0");
    long before = 0;
    for (int kills = 0; kills < KILLS; ) {
      boolean early = kills % 3 == 2;
      if (early) {
        folder = temporary.resolve("store-" + ++round);
        before = 0;
      }
      BuilderProcess builder = BuilderProcess.start(folder, ARTICLES, temporary.resolve("log"));
      builder.waitUntil(early ? "opening" : "building");
      Thread.sleep(random.nextLong(early ? LONGEST_OPENING_MILLIS : LONGEST_WORK_MILLIS));
      boolean wasAtWork = builder.kill();
      long after = wholeArticles(folder);
      assertThat(after).as("articles after kill %d", kills).isGreaterThanOrEqualTo(before);
      before = after;
      if (wasAtWork) {
        kills++;
      } else { // it was done: begin again
        folder = temporary.resolve("store-" + ++round);
        before = 0;
      }
    }
    assertThat(finished(folder, ARTICLES))
        .isEqualTo(finished(temporary.resolve("undisturbed"), ARTICLES));
  }

  /** Number of articles, after checking that each is whole. */
  private static long wholeArticles(Path folder) {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      List<Violation> violations = new ArrayList<>();
      StoreValidation.run(store, violations::add);
      assertThat(violations).isEmpty();
      return StoreStatistics.of(new JenaQueryEngine(store.dataset())).articles();
    }
  }

  private static Set<String> finished(Path folder, int articles) {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      BuilderProcess.build(store, articles);
      return ClaimStoreTest.quads(store);
    }
  }

  @Test
  void aKilledCompactionLosesNothing() throws Exception {
    Path folder = temporary.resolve("store");
    Set<String> before = finished(folder, 60);
    for (int kills = 0; kills < KILLS / 3; kills++) {
      BuilderProcess builder =
          BuilderProcess.start(folder, 60, temporary.resolve("log"), "compact");
      builder.waitUntil("compacting");
      Thread.sleep(random.nextLong(LONGEST_WORK_MILLIS));
      builder.kill();

      assertThat(finished(folder, 60)).as("after kill %d", kills).isEqualTo(before);
    }
  }

  @Test
  void aKilledDecisionIsWhollyThereOrNotAndDecidingCanGoOn() throws Exception {
    List<Set<String>> expected = new ArrayList<>();
    try (ClaimStore store = ClaimStore.openOrCreate(temporary.resolve("undisturbed"))) {
      BuilderProcess.build(store, 60);
      for (int decisions = 0; decisions <= BuilderProcess.DECISIONS; decisions++) {
        BuilderProcess.decide(store, decisions);
        expected.add(ClaimStoreTest.quads(store));
      }
    }
    Path folder = temporary.resolve("store-0");
    finished(folder, 60);
    for (int kills = 0; kills < KILLS; kills++) {
      Path log = temporary.resolve("log");
      BuilderProcess decider = BuilderProcess.start(folder, 60, log, "decide");
      decider.waitUntil("deciding");
      Thread.sleep(random.nextLong(LONGEST_DECIDING_MILLIS));
      decider.kill();

      try (ClaimStore store = ClaimStore.open(folder)) {
        int decisions = store.decisions().log().size();
        assertThat(ClaimStoreTest.quads(store))
            .as("after kill %d, %d decisions", kills, decisions)
            .isEqualTo(expected.get(decisions));
        if (decisions == BuilderProcess.DECISIONS) { // it was done: begin again
          folder = temporary.resolve("store-" + (kills + 1));
          finished(folder, 60);
        }
      }
    }
    try (ClaimStore store = ClaimStore.open(folder)) {
      BuilderProcess.decide(store, BuilderProcess.DECISIONS);
      assertThat(ClaimStoreTest.quads(store)).isEqualTo(expected.get(BuilderProcess.DECISIONS));
    }
  }

  @Test
  void aStoppedBuildKeepsWhatIsDone() throws Exception {
    Path folder = temporary.resolve("store");
    BuilderProcess builder = BuilderProcess.start(folder, 1_000_000, temporary.resolve("log"));
    builder.waitUntil("building");
    Thread.sleep(1500);

    builder.terminate();
    builder.waitForEnd();

    assertThat(builder.output()).contains("stopped").doesNotContain("Exception");
    assertThat(wholeArticles(folder)).isPositive();
  }

  @Test
  void aSecondProcessIsToldAndADeadOneForgotten() throws Exception {
    Path folder = temporary.resolve("store");
    BuilderProcess holder = BuilderProcess.start(folder, 5, temporary.resolve("log"));
    holder.waitUntil("done");

    StoreException told = catchThrowableOfType(StoreException.class, () -> ClaimStore.open(folder));

    assertThat(told).isInstanceOf(StoreInUseException.class);
    assertThat(told.getMessage())
        .contains("in use")
        .contains("process " + holder.pid())
        .doesNotContain("\n");
    holder.kill();
    assertThat(wholeArticles(folder)).isEqualTo(5);
  }

  @Test
  void aStoreThatIsServedIsReadThroughItsServer() throws IOException {
    Path folder = temporary.resolve("store");
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      BuilderProcess.build(store, 3);
      try (SparqlServer server = SparqlServer.over(store)) {
        store.announce(server.endpoint());
        try (QueryEngine engine = Stores.openForReading(folder.toString())) {
          assertThat(engine).isInstanceOf(Rdf4jQueryEngine.class);
          assertThat(StoreStatistics.of(engine).articles()).isEqualTo(3);
        }
      }
    }
    assertThat(Files.exists(folder.resolve("store.holder"))).isFalse();
  }
}
