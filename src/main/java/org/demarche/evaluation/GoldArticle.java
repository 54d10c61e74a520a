package org.demarche.evaluation;

import java.util.List;
import org.demarche.article.Article;

/**
 * An article with what a reader finds in it.
 *
 * @param article the article
 * @param claims the claims it makes
 * @param forbidden what it does not assert, though a careless reader might think so
 */
public record GoldArticle(Article article, List<GoldClaim> claims, List<GoldClaim> forbidden) {

  public GoldArticle {
    claims = List.copyOf(claims);
    forbidden = List.copyOf(forbidden);
    if (claims.isEmpty() && forbidden.isEmpty()) {
      throw new IllegalArgumentException(article.id() + ": neither expects nor forbids anything");
    }
  }
}
