package org.demarche.store.build;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work end in order on Ctrl-C and SIGTERM: the process stays until the work, told to stop, has
 * closed what it had open. To be opened before that and so closed after it.
 */
public final class StopSignal implements AutoCloseable {

  /** Beyond this the process goes all the same; the store survives that too. */
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile Runnable action = () -> {};

  private StopSignal() {}

  /** Begins to watch for the signal. */
  public static StopSignal watch() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** What to do when the signal comes; it should return at once. */
  public void onStop(Runnable action) {
    this.action = action;
  }

  private void stop() {
    action.run();
    try {
      boolean unused = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is going already, which is what the hook waited for.
    }
  }
}
