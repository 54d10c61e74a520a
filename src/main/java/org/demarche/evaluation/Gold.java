package org.demarche.evaluation;

import java.util.List;
import java.util.Map;
import org.demarche.article.Article;
import org.demarche.claim.Extraction;

/** Annotated articles and how extractions are scored against them. */
public interface Gold {

  /** Name of the set. */
  String name();

  /** The articles to extract from. */
  List<Article> articles();

  /**
   * Scores what was extracted.
   *
   * @param extractions by id of the article; an article without one counts as empty
   */
  Report score(Map<String, Extraction> extractions);
}
