package org.demarche.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OA;
import org.demarche.article.Article;
import org.demarche.article.Span;

/**
 * Writes stretches of the article's text as Web Annotation selectors: a position in code points
 * and, for when the text moves, the quote with some words around it.
 */
final class EvidenceWriter {

  /** Code points of context on each side of a quote. */
  private static final int CONTEXT = 32;

  private final Model model;
  private final Article article;
  private final Map<Span, String> written = new HashMap<>();

  EvidenceWriter(Model model, Article article) {
    this.model = model;
    this.article = article;
  }

  /**
   * Writes the span, once, and returns its IRI.
   *
   * @throws IllegalArgumentException when it lies outside the text
   */
  String write(Span span) {
    return written.computeIfAbsent(span, this::writeNew);
  }

  private String writeNew(Span span) {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(
          "article " + article.id() + ": evidence " + span + " lies outside the text");
    }
    Span codePoints = article.codePoints(span);
    String iri = Iris.evidence(article.id(), codePoints);
    Description.of(model, iri)
        .type(OA.SpecificResource)
        .link(OA.hasSource, Iris.article(article.id()))
        .link(OA.hasSelector, iri + "/position")
        .link(OA.hasSelector, iri + "/quote");
    Description.of(model, iri + "/position")
        .type(OA.TextPositionSelector)
        .integer(OA.start, codePoints.begin())
        .integer(OA.end, codePoints.end());
    Description.of(model, iri + "/quote")
        .type(OA.TextQuoteSelector)
        .text(OA.exact, span.of(article.text()))
        .text(OA.prefix, before(span.begin()))
        .text(OA.suffix, after(span.end()));
    return iri;
  }

  private String before(int offset) {
    String text = article.text();
    int from = offset;
    for (int i = 0; i < CONTEXT && from > 0; i++) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    return text.substring(from, offset);
  }

  private String after(int offset) {
    String text = article.text();
    int to = offset;
    for (int i = 0; i < CONTEXT && to < text.length(); i++) {
      to += Character.charCount(text.codePointAt(to));
    }
    return text.substring(offset, to);
  }
}
