package org.demarche.graph;

import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.demarche.claim.Extraction;

/**
 * The RDF of one article.
 *
 * @param articleIri the article
 * @param graphIri the named graph {@code model} belongs in
 * @param model the article, its claims with their evidence, and the shortcut triples
 * @param registry descriptions of the actors and topics used, for {@link Iris#REGISTRY_GRAPH}; the
 *     article has a {@code schema:mentions} for each of them, so that an entry may go when no
 *     article mentions it any more
 */
public record ArticleGraph(String articleIri, String graphIri, Model model, Model registry) {

  public ArticleGraph {
    Objects.requireNonNull(articleIri);
    Objects.requireNonNull(graphIri);
    Objects.requireNonNull(model);
    Objects.requireNonNull(registry);
  }

  /** {@link #of(Extraction, String, ActorDescriptions)} that knows no more than the actors tell. */
  public static ArticleGraph of(Extraction extraction, String contentHash) {
    return of(extraction, contentHash, ActorDescriptions.NONE);
  }

  /**
   * The RDF of what was extracted.
   *
   * @param contentHash SHA-256 of the input record, in hexadecimal
   * @param descriptions what else is known about the actors
   * @throws IllegalArgumentException when a span lies outside the article's text
   */
  public static ArticleGraph of(
      Extraction extraction, String contentHash, ActorDescriptions descriptions) {
    return new ArticleGraphBuilder(extraction, contentHash, descriptions).build();
  }
}
