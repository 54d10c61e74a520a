package org.demarche.article;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a page says about itself, each field null when it does not. */
record Metadata(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable URI url) {

  static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /** This, with what it lacks taken from {@code other}. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        first(title, other.title),
        first(date, other.date),
        first(publisher, other.publisher),
        first(agency, other.agency),
        first(byline, other.byline),
        first(url, other.url));
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }

  Metadata withTitle(@Nullable String title) {
    return new Metadata(title, date, publisher, agency, byline, url);
  }

  Metadata withDate(@Nullable LocalDate date) {
    return new Metadata(title, date, publisher, agency, byline, url);
  }

  Metadata withByline(@Nullable String byline) {
    return new Metadata(title, date, publisher, agency, byline, url);
  }

  Metadata withUrl(@Nullable URI url) {
    return new Metadata(title, date, publisher, agency, byline, url);
  }

  /** The source as written, "Reuters via The Moscow Times" split into agency and publisher. */
  Metadata withSource(@Nullable String source) {
    if (source == null || source.isBlank()) {
      return this;
    }
    Source parts = Source.parse(source);
    return new Metadata(title, date, parts.publisher(), parts.agency(), byline, url);
  }
}
