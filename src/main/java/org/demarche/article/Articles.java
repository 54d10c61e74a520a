package org.demarche.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the article of what a format found: the identifier, the publisher, the agency. */
final class Articles {

  private Articles() {}

  /**
   * The article, its gaps filled: the identifier from {@code fallbackId}, else the URL, else the
   * text; the publisher from the host; the agency from the byline, the dateline or a publisher that
   * is one.
   *
   * @param id as the input gives it, null or blank when it does not
   */
  static Article make(
      @Nullable String id,
      @Nullable String fallbackId,
      Metadata found,
      String text,
      List<Span> mentions) {
    String title = found.title() == null ? "" : found.title().strip();
    return new Article(
        id(id, fallbackId, found.url(), text),
        title,
        found.date(),
        publisher(found),
        agency(found, text),
        found.byline(),
        found.url(),
        text,
        mentions);
  }

  private static String id(
      @Nullable String id, @Nullable String fallbackId, @Nullable URI url, String text) {
    if (id != null && !id.isBlank()) {
      return id.strip();
    }
    if (fallbackId != null) {
      return fallbackId;
    }
    return url != null ? url.toString() : "text-" + ContentHash.of(text).substring(0, 16);
  }

  private static @Nullable String publisher(Metadata found) {
    Optional<String> known = Optional.ofNullable(found.url()).flatMap(Publishers::of);
    if (found.publisher() != null) {
      return found.publisher();
    }
    return known.orElseGet(() -> found.url() == null ? null : bareHost(found.url()));
  }

  private static String bareHost(URI url) {
    return String.valueOf(url.getHost()).replaceFirst("^www\\.", "");
  }

  private static @Nullable String agency(Metadata found, String text) {
    if (found.agency() != null) {
      return found.agency();
    }
    return Optional.ofNullable(found.byline())
        .flatMap(Agencies::in)
        .or(() -> Dateline.of(text).map(Dateline::agency))
        .or(() -> Optional.ofNullable(found.publisher()).flatMap(Agencies::named))
        .orElse(null);
  }
}
