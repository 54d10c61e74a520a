package org.demarche.claim;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.mention.Mention;

/**
 * What the pipeline made of one article.
 *
 * @param article the article
 * @param mentions who and what its phrases mean
 * @param claims its claims, in order of their sentences
 */
public record Extraction(Article article, List<Mention> mentions, List<Claim> claims) {

  public Extraction {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
