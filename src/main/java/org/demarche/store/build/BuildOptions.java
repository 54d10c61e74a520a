package org.demarche.store.build;

import java.time.Duration;

/**
 * How to build. A transaction ends when any of the three limits is reached.
 *
 * @param force whether articles that have not changed are read again
 * @param facts changes with the facts the articles are read with, empty for those of the program;
 *     an article read with others is read again
 * @param batchArticles articles a transaction
 * @param batchTriples statements a transaction, for very long articles
 * @param batchTime what a crash may lose, at most
 */
public record BuildOptions(
    boolean force, String facts, int batchArticles, long batchTriples, Duration batchTime) {

  /**
   * A transaction of 1,000 articles measured as fast as the bulk loader, of 500 a quarter slower.
   */
  public static final BuildOptions DEFAULT =
      new BuildOptions(false, "", 1000, 500_000, Duration.ofSeconds(5));

  public BuildOptions {
    if (batchArticles < 1 || batchTriples < 1) {
      throw new IllegalArgumentException("a batch holds something");
    }
  }

  public BuildOptions withForce(boolean on) {
    return new BuildOptions(on, facts, batchArticles, batchTriples, batchTime);
  }

  public BuildOptions withFacts(String fingerprint) {
    return new BuildOptions(force, fingerprint, batchArticles, batchTriples, batchTime);
  }

  public BuildOptions withBatchArticles(int number) {
    return new BuildOptions(force, facts, number, batchTriples, batchTime);
  }
}
