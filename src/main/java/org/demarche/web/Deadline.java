package org.demarche.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * When a query has to end.
 *
 * @param cancelled set when whoever asked has gone or the engine's own clock has run out
 * @param nanos the time as {@link System#nanoTime} tells it
 */
record Deadline(AtomicBoolean cancelled, long nanos) {

  static Deadline in(Duration time, AtomicBoolean cancelled) {
    return new Deadline(cancelled, System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return cancelled.get() || System.nanoTime() - nanos > 0;
  }
}
