package org.demarche.graph;

import java.net.URI;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.article.Article;

/** Writes what is known about the article itself. */
final class ArticleWriter {

  private final Model model;

  ArticleWriter(Model model) {
    this.model = model;
  }

  void write(Article article, int claims, String contentHash, Referents referents) {
    Description description = Description.of(model, Iris.article(article.id()));
    description
        .type(SchemaDO.NewsArticle)
        .text(DCTerms.identifier, article.id())
        .text(SchemaDO.headline, article.title().isEmpty() ? null : article.title())
        .date(SchemaDO.datePublished, article.date())
        .text(SchemaDO.publisher, article.publisher())
        .text(Vocabulary.AGENCY, article.agency())
        .text(SchemaDO.author, article.byline())
        .text(SchemaDO.articleBody, article.text())
        .text(Vocabulary.CONTENT_HASH, contentHash)
        .integer(Vocabulary.CLAIM_COUNT, claims);
    URI url = article.url();
    if (url != null && url.isAbsolute()) {
      description.link(SchemaDO.url, url.toASCIIString());
    }
    referents.actors().forEach(actor -> description.link(SchemaDO.mentions, Iris.actor(actor)));
    referents.topics().forEach(topic -> description.link(SchemaDO.mentions, Iris.topic(topic)));
  }
}
