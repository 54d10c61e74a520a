package org.demarche.article;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Opens what a command line names as the articles to read. */
public final class ArticleSources {

  private ArticleSources() {}

  /**
   * The articles of files, folders and standard input.
   *
   * <p>Nothing is opened before it is asked for. A source that does not exist, a file of unknown
   * kind named outright, a bad article and an identifier that came up before are each one {@link
   * Reading.Failed}, and the reading goes on.
   *
   * @param sources paths, or {@code -} for standard input: JSON Lines, or one text
   * @param stdin read when {@code -} is among the sources; not closed
   */
  public static ArticleSource open(List<String> sources, InputStream stdin) {
    return new Once(new SourceReader(sources, stdin));
  }

  /** Hands out its one iterator once. */
  private static final class Once implements ArticleSource {
    private final SourceReader reader;
    private boolean handedOut;

    Once(SourceReader reader) {
      this.reader = reader;
    }

    @Override
    public Iterator<Reading> iterator() {
      if (handedOut) {
        throw new IllegalStateException("the articles can be read once only");
      }
      handedOut = true;
      return reader;
    }

    @Override
    public int skipped() {
      return reader.skipped();
    }

    @Override
    public void close() {
      reader.close();
    }
  }
}
