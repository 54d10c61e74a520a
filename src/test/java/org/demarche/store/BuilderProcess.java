package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.demarche.article.Reading;
import org.demarche.graph.ActorDescriptions;
import org.demarche.graph.Iris;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.store.build.BuildListener;
import org.demarche.store.build.BuildOperation;
import org.demarche.store.build.BuildOptions;
import org.demarche.store.build.BuildReport;
import org.demarche.store.build.StopSignal;
import org.demarche.store.identity.Decision;

/**
 * A build in a process of its own, which can be stopped and killed. It prints "opening", "building"
 * and "done", and then keeps the store until its standard input ends.
 */
public final class BuilderProcess {

  public static final BuildListener SILENT =
      new BuildListener() {
        @Override
        public void progress(long done, String article) {}

        @Override
        public void problem(String where, String why) {
          throw new AssertionError(where + ": " + why);
        }
      };

  /** How many decisions {@code decide} takes. */
  static final int DECISIONS = 20;

  private static final BuildOptions SMALL_BATCHES = BuildOptions.DEFAULT.withBatchArticles(20);

  private final Process process;
  private final Path log;

  private BuilderProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Arguments: the folder of the store, and how many articles to put in; then "compact" has it
   * compact the store over and over, "decide" take all of {@link #DECISIONS} that are not taken.
   */
  public static void main(String[] args) throws IOException {
    System.out.println("opening");
    try (StopSignal signal = StopSignal.watch();
        ClaimStore store = ClaimStore.openOrCreate(Path.of(args[0]))) {
      BuildOperation operation = operation(store);
      signal.onStop(operation::stop);
      System.out.println("building");
      BuildReport report = operation.run(readings(Integer.parseInt(args[1])));
      System.out.println(report.stopped() ? "stopped" : "done");
      String more = args.length > 2 ? args[2] : "";
      while (more.equals("compact")) {
        System.out.println("compacting");
        store.compact();
      }
      if (more.equals("decide")) {
        System.out.println("deciding");
        decide(store, DECISIONS);
        System.out.println("decided");
      }
      while (!report.stopped() && System.in.read() >= 0) {
        // Whoever started this process still wants it.
      }
    }
  }

  /** Merges actor 1 into actor 0, 3 into 2 and so on, until there are so many decisions. */
  static void decide(ClaimStore store, int decisions) {
    for (int n = store.decisions().nextNumber(); n <= decisions; n++) {
      String kept = "actor" + 2 * (n - 1);
      String variant = "actor" + (2 * n - 1);
      store.decide(
          new Decision(
              n,
              Instant.EPOCH,
              "A. Reader",
              Decision.Kind.MERGE,
              Iris.actor(new Actor("person/" + kept, kept, ActorType.PERSON, null)),
              kept,
              Iris.actor(new Actor("person/" + variant, variant, ActorType.PERSON, null)),
              variant,
              ""));
    }
  }

  /** The same build in this process. */
  static BuildReport build(ClaimStore store, int articles) {
    return operation(store).run(readings(articles));
  }

  private static BuildOperation operation(ClaimStore store) {
    return new BuildOperation(
        store, new FakeExtractor(), ActorDescriptions.NONE, SMALL_BATCHES, SILENT);
  }

  private static Iterable<Reading> readings(int articles) {
    Iterator<Reading> readings =
        IntStream.range(0, articles)
            .<Reading>mapToObj(i -> new Reading.Read(FakeExtractor.article(i, 1 + i % 7, 40)))
            .iterator();
    return () -> readings;
  }

  /**
   * Starts one.
   *
   * @param log where its output goes
   */
  static BuilderProcess start(Path folder, int articles, Path log, String... more)
      throws IOException {
    Files.deleteIfExists(log);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BuilderProcess.class.getName(),
                folder.toString(),
                Integer.toString(articles)));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new BuilderProcess(process, log);
  }

  long pid() {
    return process.pid();
  }

  /** What it printed so far. */
  String output() throws IOException {
    return Files.readString(log);
  }

  /** Waits until it has printed a line, or has ended. */
  void waitUntil(String line) throws IOException, InterruptedException {
    for (int i = 0; i < 6000; i++) {
      if (output().lines().anyMatch(line::equals) || !process.isAlive()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("never printed '" + line + "': " + output());
  }

  /** SIGKILL; tells whether it was still at work. */
  boolean kill() throws IOException, InterruptedException {
    boolean atWork = process.isAlive() && !output().contains("done");
    process.destroyForcibly();
    waitForEnd();
    return atWork;
  }

  /** SIGTERM. */
  void terminate() {
    process.destroy();
  }

  int waitForEnd() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the child process hangs");
    }
    return process.exitValue();
  }
}
