package org.demarche.language;

import org.demarche.article.Article;

/** Splits, tags and parses articles of one or more languages. Implementations are thread-safe. */
public interface LanguageAnalyzer {

  /**
   * Parses the article's text; all spans point into it.
   *
   * @throws UnsupportedLanguageException when the text is in a language this analyzer cannot parse
   */
  Document analyze(Article article);
}
