package org.demarche;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a stream of inputs with several threads and hands the results on in the order of the
 * inputs, holding only a few of them in memory.
 */
public final class OrderedWorkers {

  /** Inputs under way for each thread: enough that a long article does not hold up the others. */
  private static final int AHEAD = 8;

  private OrderedWorkers() {}

  /**
   * Runs {@code work} on every input; {@code sink} gets the results in order, on the calling
   * thread.
   *
   * @param threads how many threads work, at least 1
   * @throws InterruptedException when the calling thread is interrupted; no work goes on after it
   */
  public static <I, O> void run(
      Iterator<I> inputs,
      Function<? super I, ? extends O> work,
      int threads,
      Consumer<? super O> sink)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWorkers::thread);
    try {
      Deque<Future<? extends O>> underWay = new ArrayDeque<>();
      while (inputs.hasNext() || !underWay.isEmpty()) {
        while (inputs.hasNext() && underWay.size() < AHEAD * threads) {
          I input = inputs.next();
          underWay.add(pool.submit(() -> work.apply(input)));
        }
        sink.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <O> O result(Future<? extends O> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
