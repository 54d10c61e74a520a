package org.demarche.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news article: its text and what is known about it. Every offset anywhere in the program
 * points into {@link #text()}.
 *
 * @param id stable identifier, unique in a store, not blank: given by the input, else made from the
 *     file name or the URL
 * @param title headline, empty when unknown
 * @param date date of publication, null when unknown
 * @param publisher who published it ("The Moscow Times"), null when unknown
 * @param agency the news agency it came from ("Reuters"), null when none is named
 * @param byline who wrote it, null when unknown
 * @param url where it was published, null when unknown
 * @param text the article's own words, paragraphs separated by a blank line, without boilerplate
 * @param mentions spans that are actors whatever the recogniser thinks (may be empty), sorted
 */
public record Article(
    String id,
    String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable URI url,
    String text,
    List<Span> mentions) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    mentions = mentions.stream().sorted().toList();
    for (Span mention : mentions) {
      if (mention.end() > text.length()) {
        throw new IllegalArgumentException("mention " + mention + " lies outside the text");
      }
    }
  }

  /** The span in Unicode code points, as JSON and RDF give it. */
  public Span codePoints(Span span) {
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }
}
