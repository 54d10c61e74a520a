package org.demarche.store.build;

import java.time.Duration;

/**
 * How to build. A transaction ends when any of the three limits is reached.
 *
 * @param force whether articles that have not changed are read again
 * @param variant how the articles are read where that differs from the program's own way: its
 *     facts, its judge of pairs; empty where it does not. An article read in another way is read
 *     again
 * @param batchArticles articles a transaction
 * @param batchTriples statements a transaction, for very long articles
 * @param batchTime what a crash may lose, at most
 */
public record BuildOptions(
    boolean force, String variant, int batchArticles, long batchTriples, Duration batchTime) {

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
    return new BuildOptions(on, variant, batchArticles, batchTriples, batchTime);
  }

  public BuildOptions withVariant(String text) {
    return new BuildOptions(force, text, batchArticles, batchTriples, batchTime);
  }

  public BuildOptions withBatchArticles(int number) {
    return new BuildOptions(force, variant, number, batchTriples, batchTime);
  }
}
