package org.demarche.graph;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.demarche.article.Article;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;

/** Writes an article graph: the article, its claims, their shortcuts, and the registry. */
final class ArticleGraphBuilder {

  private final Article article;
  private final List<Claim> claims;
  private final String contentHash;
  private final Referents referents;
  private final RegistryWriter registry;
  private final Model model = Models.create();

  ArticleGraphBuilder(Extraction extraction, String contentHash, ActorDescriptions descriptions) {
    article = extraction.article();
    claims = extraction.claims();
    this.contentHash = contentHash;
    referents = Referents.of(extraction);
    registry = new RegistryWriter(descriptions);
  }

  ArticleGraph build() {
    new ArticleWriter(model).write(article, claims.size(), contentHash, referents);
    ClaimWriter claimWriter = new ClaimWriter(model, article);
    ShortcutWriter shortcutWriter = new ShortcutWriter(model);
    for (Claim claim : claims) {
      claimWriter.write(claim);
      shortcutWriter.write(claim.details());
    }
    return new ArticleGraph(
        Iris.article(article.id()), Iris.graph(article.id()), model, registry.write(referents));
  }
}
