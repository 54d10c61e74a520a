package org.demarche.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed again when it is asked for and older than so long. */
final class Cached<T> {

  private final long lifeNanos;
  private final Supplier<T> source;
  private @Nullable T value;
  private long since;

  Cached(Duration life, Supplier<T> source) {
    lifeNanos = life.toNanos();
    this.source = source;
  }

  synchronized T get() {
    T known = value;
    if (known == null || System.nanoTime() - since > lifeNanos) {
      known = source.get();
      value = known;
      since = System.nanoTime();
    }
    return known;
  }
}
