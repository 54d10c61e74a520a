package org.demarche.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.Demarche;
import org.demarche.article.Article;
import org.demarche.claim.Extraction;
import org.demarche.graph.ActorDescriptions;
import org.demarche.graph.LexiconDescriptions;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Actor;
import org.jspecify.annotations.Nullable;

/** The pipeline, its models loaded when the first article needs them: often none does. */
final class LazyPipeline implements Function<Article, Extraction> {

  private record Loaded(Demarche pipeline, ActorDescriptions descriptions) {

    static Loaded load(Lexicon lexicon, boolean fast) {
      return new Loaded(Demarche.english(lexicon, fast), new LexiconDescriptions(lexicon));
    }
  }

  private final Supplier<Lexicon> lexicon;
  private final boolean fast;
  private @Nullable Loaded loaded;

  /**
   * @param fast judge pairs of actors without sentence embeddings
   */
  LazyPipeline(Supplier<Lexicon> lexicon, boolean fast) {
    this.lexicon = lexicon;
    this.fast = fast;
  }

  @Override
  public Extraction apply(Article article) {
    return get().pipeline().extract(article);
  }

  /** What the lexicon knows about actors. */
  ActorDescriptions descriptions() {
    return new ActorDescriptions() {
      @Override
      public ActorDescription describe(Actor actor) {
        return get().descriptions().describe(actor);
      }

      @Override
      public boolean knows(Actor actor) {
        return get().descriptions().knows(actor);
      }
    };
  }

  /** Share of the time of all threads that went into parsing, 0 to 1; 0 before anything is read. */
  synchronized double parsingShare() {
    if (loaded == null) {
      return 0;
    }
    double parsing = loaded.pipeline().parsingNanos();
    return parsing / Math.max(1, parsing + loaded.pipeline().readingNanos());
  }

  private synchronized Loaded get() {
    if (loaded == null) {
      loaded = Loaded.load(lexicon.get(), fast);
    }
    return loaded;
  }
}
