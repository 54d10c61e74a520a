package org.demarche.article;

import java.util.Iterator;

/**
 * The articles of a run, read one after the other as they are asked for: only the article at hand
 * is in memory. Can be iterated once, by one thread; closing releases the file being read.
 */
public interface ArticleSource extends Iterable<Reading>, AutoCloseable {

  /**
   * The readings in order: sources as given, folders by name.
   *
   * @throws IllegalStateException when asked for a second time
   */
  @Override
  Iterator<Reading> iterator();

  /** How many files in folders were passed over so far because no format has their ending. */
  int skipped();

  @Override
  void close();
}
