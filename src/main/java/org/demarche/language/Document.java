package org.demarche.language;

import java.util.List;
import org.demarche.article.Article;

/**
 * A parsed article.
 *
 * @param article what was parsed
 * @param sentences in order; {@code sentences.get(i).index() == i}
 */
public record Document(Article article, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }
}
