package org.demarche.store.build;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.demarche.article.Article;
import org.demarche.article.ContentHash;
import org.demarche.claim.Extraction;
import org.demarche.graph.ActorDescriptions;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Pipeline;
import org.demarche.graph.ShaclGate;
import org.demarche.graph.Violation;
import org.demarche.language.UnsupportedLanguageException;
import org.demarche.store.ClaimStore;

/** Makes of one article what is to be stored; used by all threads. */
final class ArticleWorker {

  private final ClaimStore store;
  private final Function<Article, Extraction> pipeline;
  private final ActorDescriptions descriptions;
  private final BuildOptions options;
  private final LongAdder extracting = new LongAdder();
  private final LongAdder describing = new LongAdder();

  ArticleWorker(
      ClaimStore store,
      Function<Article, Extraction> pipeline,
      ActorDescriptions descriptions,
      BuildOptions options) {
    this.store = store;
    this.pipeline = pipeline;
    this.descriptions = descriptions;
    this.options = options;
  }

  /** Never throws but for lack of memory that no single article explains. */
  Outcome work(Article article) {
    try {
      String hash = ContentHash.of(article);
      String fingerprint = (hash + " " + Pipeline.version() + " " + options.variant()).strip();
      Optional<String> stored = store.fingerprint(article.id());
      if (!options.force() && stored.isPresent() && stored.get().equals(fingerprint)) {
        return new Outcome.Unchanged(article.id());
      }
      Extraction extraction = extract(article);
      return describe(extraction, hash, fingerprint, stored.isEmpty());
    } catch (UnsupportedLanguageException e) {
      return new Outcome.Foreign(article.id(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return failed(article, "cannot be read: " + e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(article, "too long or too deeply nested for the memory there is");
    }
  }

  long extractingNanos() {
    return extracting.sum();
  }

  long describingNanos() {
    return describing.sum();
  }

  private Extraction extract(Article article) {
    long start = System.nanoTime();
    try {
      return pipeline.apply(article);
    } finally {
      extracting.add(System.nanoTime() - start);
    }
  }

  private Outcome describe(Extraction extraction, String hash, String fingerprint, boolean isNew) {
    long start = System.nanoTime();
    try {
      ArticleGraph graph = ArticleGraph.of(extraction, hash, descriptions);
      List<Violation> violations = ShaclGate.check(graph);
      if (!violations.isEmpty()) {
        return failed(extraction.article(), explain(violations));
      }
      return new Outcome.Ready(
          extraction.article().id(),
          new ClaimStore.Entry(graph, fingerprint),
          isNew,
          extraction.claims());
    } finally {
      describing.add(System.nanoTime() - start);
    }
  }

  private static String explain(List<Violation> violations) {
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return "its graph does not conform to the shapes, please report it: "
        + violations.get(0)
        + more;
  }

  private static Outcome failed(Article article, String why) {
    return new Outcome.Failed(article.id(), why);
  }
}
