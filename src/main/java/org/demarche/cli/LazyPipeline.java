package org.demarche.cli;

import java.util.function.Function;
import org.demarche.Demarche;
import org.demarche.article.Article;
import org.demarche.claim.Extraction;
import org.jspecify.annotations.Nullable;

/** The pipeline, its models loaded when the first article needs them: often none does. */
final class LazyPipeline implements Function<Article, Extraction> {

  private @Nullable Demarche pipeline;

  @Override
  public Extraction apply(Article article) {
    return get().extract(article);
  }

  /** Share of the time of all threads that went into parsing, 0 to 1; 0 before anything is read. */
  synchronized double parsingShare() {
    if (pipeline == null) {
      return 0;
    }
    double parsing = pipeline.parsingNanos();
    return parsing / Math.max(1, parsing + pipeline.readingNanos());
  }

  private synchronized Demarche get() {
    if (pipeline == null) {
      throw new UnsupportedOperationException("the pipeline is not wired yet");
    }
    return pipeline;
  }
}
