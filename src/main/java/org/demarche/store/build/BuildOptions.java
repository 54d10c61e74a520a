package org.demarche.store.build;

import java.time.Duration;

/**
 * How to build. A transaction ends when any of the three limits is reached.
 *
 * @param force whether articles that have not changed are read again
 * @param batchArticles articles a transaction
 * @param batchTriples statements a transaction, for very long articles
 * @param batchTime what a crash may lose, at most
 */
public record BuildOptions(
    boolean force, int batchArticles, long batchTriples, Duration batchTime) {

  /** What measured best: beyond this size only memory grows. */
  public static final BuildOptions DEFAULT =
      new BuildOptions(false, 500, 500_000, Duration.ofSeconds(5));

  public BuildOptions {
    if (batchArticles < 1 || batchTriples < 1) {
      throw new IllegalArgumentException("a batch holds something");
    }
  }

  public BuildOptions withForce(boolean on) {
    return new BuildOptions(on, batchArticles, batchTriples, batchTime);
  }

  public BuildOptions withBatchArticles(int number) {
    return new BuildOptions(force, number, batchTriples, batchTime);
  }
}
