package org.demarche.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.demarche.OrderedWorkers;
import org.demarche.article.Article;
import org.demarche.claim.Extraction;

/** Runs the pipeline over annotated articles and scores what it makes of them. */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Extracts from every article of the gold and scores the claims.
   *
   * @param pipeline thread-safe
   * @param threads how many work at a time
   * @throws InterruptedException when the calling thread is interrupted
   */
  public static Report run(Gold gold, Function<Article, Extraction> pipeline, int threads)
      throws InterruptedException {
    Map<String, Extraction> made = new HashMap<>();
    OrderedWorkers.run(
        gold.articles().iterator(), pipeline, threads, e -> made.put(e.article().id(), e));
    return gold.score(made);
  }
}
