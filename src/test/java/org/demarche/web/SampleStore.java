package org.demarche.web;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.demarche.Demarche;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.graph.LexiconDescriptions;
import org.demarche.graph.ReferenceGraph;
import org.demarche.lexicon.Lexicon;
import org.demarche.store.ClaimStore;
import org.demarche.store.ReferenceFacts;
import org.demarche.store.build.BuildListener;
import org.demarche.store.build.BuildOperation;
import org.demarche.store.build.BuildOptions;

/** A store built from articles by the whole pipeline. */
final class SampleStore {

  private SampleStore() {}

  static ClaimStore build(Path folder, String... sources) {
    Lexicon lexicon = Lexicon.load();
    ClaimStore store = ClaimStore.openOrCreate(folder);
    try (ArticleSource articles =
        ArticleSources.open(List.of(sources), InputStream.nullInputStream())) {
      new BuildOperation(
              store,
              Demarche.english(lexicon)::extract,
              new LexiconDescriptions(lexicon),
              BuildOptions.DEFAULT,
              new FailingListener())
          .run(articles);
      store.put(new ReferenceFacts("tables", "", false, () -> new ReferenceGraph(lexicon)));
    }
    return store;
  }

  /** The articles are sound: whatever goes wrong is the test's. */
  private static final class FailingListener implements BuildListener {
    @Override
    public void progress(long done, String article) {}

    @Override
    public void problem(String where, String why) {
      throw new AssertionError(where + ": " + why);
    }
  }
}
