package org.demarche.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed once and then, whenever it is asked for and older than so long, anew in
 * the background: nobody but the first waits for it.
 */
final class Cached<T> {

  private final long lifeNanos;
  private final Supplier<T> source;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile @Nullable Entry<T> entry;

  private record Entry<T>(T value, long since) {}

  Cached(Duration life, Supplier<T> source) {
    lifeNanos = life.toNanos();
    this.source = source;
  }

  T get() {
    Entry<T> known = entry;
    if (known == null) {
      return first();
    }
    if (System.nanoTime() - known.since() > lifeNanos && renewing.compareAndSet(false, true)) {
      renew();
    }
    return known.value();
  }

  private synchronized T first() {
    Entry<T> known = entry;
    return known == null ? compute() : known.value();
  }

  /** Computes the value in a thread of its own, now or again. */
  void renew() {
    Thread thread =
        new Thread(
            () -> {
              try {
                T unused = compute();
              } catch (RuntimeException e) {
                // The store has closed or is busy; the old value stays, and the next who asks
                // tries.
              } finally {
                renewing.set(false);
              }
            },
            "renew");
    thread.setDaemon(true);
    thread.start();
  }

  private T compute() {
    T value = source.get();
    entry = new Entry<>(value, System.nanoTime());
    return value;
  }
}
