package org.demarche.store.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.demarche.article.Article;
import org.demarche.article.Reading;
import org.demarche.claim.Extraction;
import org.demarche.graph.ActorDescriptions;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Reads articles, finds their claims and stores them. Runs once. */
public final class BuildOperation {

  private static final int WAITING_PER_THREAD = 16;
  private static final long LOOK_UP_MILLIS = 200;

  private final ClaimStore store;
  private final BuildOptions options;
  private final ArticleWorker worker;
  private final BuildListener listener;
  private final Tally tally = new Tally();
  private final List<Outcome.Ready> batch = new ArrayList<>();
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final BlockingQueue<Future<Outcome>> waiting =
      new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
  private @Nullable Future<Outcome> head;
  private long batchTriples;
  private long batchStart = System.nanoTime();
  private volatile boolean allRead;
  private volatile boolean stopping;

  /**
   * A build into a store.
   *
   * @param pipeline finds the claims of an article; thread-safe; called only for articles that the
   *     store has not got as they are
   * @param descriptions what is known about actors
   */
  public BuildOperation(
      ClaimStore store,
      Function<Article, Extraction> pipeline,
      ActorDescriptions descriptions,
      BuildOptions options,
      BuildListener listener) {
    this.store = store;
    this.options = options;
    this.worker = new ArticleWorker(store, pipeline, descriptions, options);
    this.listener = listener;
  }

  /**
   * Stores the articles. One that fails is told to the listener and does not stop the others.
   *
   * @throws org.demarche.store.StoreException when the store cannot be written; what was written
   *     before stays
   */
  public BuildReport run(Iterable<Reading> readings) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, BuildOperation::daemon);
    Thread reader = daemon(() -> read(readings.iterator(), pool));
    reader.start();
    try {
      while (!stopping && !isDone()) {
        takeNext();
      }
      write();
      identify();
      return tally.report(worker.extractingNanos(), worker.describingNanos(), !isDone());
    } finally {
      stopping = true; // also when writing failed: the reader must not go on
      pool.shutdownNow();
      reader.interrupt();
    }
  }

  /** Makes {@link #run} store what is ready and return soon; from any thread. */
  public void stop() {
    stopping = true;
  }

  private boolean isDone() {
    return allRead && waiting.isEmpty() && head == null;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "build");
    thread.setDaemon(true);
    return thread;
  }

  private void read(Iterator<Reading> readings, ExecutorService pool) {
    try {
      try {
        while (!stopping && readings.hasNext()) {
          waiting.put(outcome(readings.next(), pool));
        }
      } catch (RuntimeException e) {
        waiting.put(CompletableFuture.failedFuture(e));
      }
      allRead = !stopping;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // told to stop
    }
  }

  private Future<Outcome> outcome(Reading reading, ExecutorService pool) {
    if (reading instanceof Reading.Read read) {
      return pool.submit(() -> worker.work(read.article()));
    }
    Reading.Failed failed = (Reading.Failed) reading;
    return CompletableFuture.completedFuture(new Outcome.Failed(failed.where(), failed.why()));
  }

  /** Waits a moment for the next article, so that time limits and stop are seen in between. */
  private void takeNext() {
    try {
      if (head == null) {
        head = waiting.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
      }
      if (head != null) {
        accept(head.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS));
        head = null;
      }
    } catch (TimeoutException e) {
      // Not done yet.
    } catch (InterruptedException e) {
      stopping = true;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading the articles failed: " + e.getCause(), e);
    }
    if (isBatchFull()) {
      write();
    }
  }

  private void accept(Outcome outcome) {
    tally.add(outcome);
    if (outcome instanceof Outcome.Ready ready) {
      batch.add(ready);
      batchTriples += ready.entry().graph().model().size();
    } else if (outcome instanceof Outcome.Failed failed) {
      listener.problem(failed.article(), failed.why());
    } else if (outcome instanceof Outcome.Foreign foreign) {
      listener.problem(foreign.article(), foreign.why());
    }
    listener.progress(tally.done() + batch.size(), outcome.article());
  }

  private boolean isBatchFull() {
    return batch.size() >= options.batchArticles()
        || batchTriples >= options.batchTriples()
        || System.nanoTime() - batchStart >= options.batchTime().toNanos();
  }

  private void write() {
    long start = System.nanoTime();
    if (!batch.isEmpty()) {
      put();
      batch.clear();
      batchTriples = 0;
    }
    batchStart = System.nanoTime();
    tally.addStoring(batchStart - start);
  }

  private void identify() {
    long start = System.nanoTime();
    store.identify();
    tally.addStoring(System.nanoTime() - start);
  }

  /** When one article spoils the batch, the others still go in. */
  private void put() {
    try {
      store.put(batch.stream().map(Outcome.Ready::entry).toList());
      batch.forEach(tally::addStored);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      batch.forEach(this::putAlone);
    }
  }

  private void putAlone(Outcome.Ready ready) {
    try {
      store.put(List.of(ready.entry()));
      tally.addStored(ready);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      Outcome.Failed failed = new Outcome.Failed(ready.article(), "cannot be stored: " + e);
      tally.add(failed);
      listener.problem(failed.article(), failed.why());
    }
  }
}
