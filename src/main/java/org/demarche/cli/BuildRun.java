package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.graph.Pipeline;
import org.demarche.graph.ReferenceGraph;
import org.demarche.lexicon.Lexicon;
import org.demarche.store.ClaimStore;
import org.demarche.store.ReferenceFacts;
import org.demarche.store.build.BuildOperation;
import org.demarche.store.build.BuildOptions;
import org.demarche.store.build.BuildReport;
import org.jspecify.annotations.Nullable;

/** Builds into an open store, once or again and again with the same models. */
final class BuildRun {

  private final ClaimStore store;
  private final LazyPipeline pipeline;
  private final String variant;
  private final ReferenceFacts facts;
  private final String name;
  private volatile @Nullable BuildOperation running;
  private volatile boolean stopped;

  /**
   * @param lexicon who is who
   * @param fast judge pairs of actors without sentence embeddings
   * @param allPeople whether people whom no article mentions go into the reference facts
   * @param name what the user calls the store
   * @throws IOException when the user's own tables cannot be read
   */
  BuildRun(ClaimStore store, LexiconOption lexicon, boolean fast, boolean allPeople, String name)
      throws IOException {
    this.store = store;
    Supplier<Lexicon> known = lexicon.supplier();
    this.pipeline = new LazyPipeline(known, fast);
    this.facts =
        new ReferenceFacts(
            Lexicon.fingerprint() + " " + Pipeline.version(),
            lexicon.fingerprint(),
            allPeople,
            () -> new ReferenceGraph(known.get()));
    this.variant = (lexicon.fingerprint() + (fast ? " fast" : "")).strip();
    this.name = name;
  }

  /** Reads the sources into the store, tells what was done, and returns the exit status. */
  int build(
      List<String> sources, InputStream in, boolean force, Progress progress, PrintStream out) {
    BuildOptions options = BuildOptions.DEFAULT.withForce(force).withVariant(variant);
    BuildOperation operation =
        new BuildOperation(store, pipeline, pipeline.descriptions(), options, progress);
    running = operation;
    if (stopped) {
      operation.stop();
    }
    try (ArticleSource articles = ArticleSources.open(sources, in)) {
      BuildReport report = operation.run(articles);
      if (report.stored() > 0 || !store.has(facts)) {
        store.put(facts);
      }
      store.indexNames();
      progress.clear();
      long bytes = store.diskUsage().bytes();
      new BuildSummary(report, pipeline.parsingShare(), name, bytes).print(out);
      return status(report);
    }
  }

  /** Ends what runs after the article at hand; what is done is kept. */
  void stop() {
    stopped = true;
    BuildOperation operation = running;
    if (operation != null) {
      operation.stop();
    }
  }

  /** One bad article among good ones is told, and no failure. */
  private static int status(BuildReport report) {
    boolean nothingWentIn = report.stored() + report.unchanged() == 0 && report.failed() > 0;
    return report.stopped() || nothingWentIn ? 1 : 0;
  }
}
