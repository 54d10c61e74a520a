package org.demarche.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says about itself. Each field is looked for in the order of how reliable its
 * places are: JSON-LD, OpenGraph and other meta tags, the page's own elements, its address.
 */
final class HtmlMetadata {

  private static final List<String> TITLE = List.of("og:title", "dc.title", "sailthru.title");

  private static final List<String> DATE =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:publishtime",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "published",
          "pdate",
          "ptime",
          "date",
          "datecreated",
          "originalpublicationdate");

  private static final List<String> BYLINE =
      List.of(
          "byl",
          "author",
          "article:author",
          "og:author",
          "parsely-author",
          "sailthru.author",
          "cxenseparse:author",
          "dc.creator",
          "dcterms.creator");

  private static final List<String> SITE =
      List.of(
          "og:site_name",
          "application-name",
          "apple-mobile-web-app-title",
          "dc.publisher",
          "publisher");

  private static final List<String> URL = List.of("og:url", "twitter:url", "parsely-link");

  private static final String DATE_ELEMENTS =
      "[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime],"
          + " header time[datetime], time[datetime], [data-datetime], [data-published],"
          + " [class~=(?i)(^|[-_ ])(pub|publish|published|article|story|entry|post)[-_]?(date|time|ed)],"
          + " [class~=(?i)(^|\\s)(date|dateline|timestamp)(\\s|$)], article time, time";

  private static final String BYLINE_ELEMENTS =
      "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author],"
          + " [class~=(?i)(^|[-_\\s])by-?line([-_](name|author))?($|\\s)],"
          + " :is(p, span, a, div)[class~=(?i)(^|\\s)(author|author-name)($|\\s)]";

  /** "/2015/03/18/", "-2024-03-07/". */
  private static final Pattern DATE_IN_URL =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-](\\d\\d?|[a-z]{3})[/_-](\\d\\d?)(?=[/_.-]|$)");

  private static final int LONGEST_BYLINE = 200;

  private final Document document;

  private HtmlMetadata(Document document) {
    this.document = document;
  }

  static Metadata of(Document document) {
    return new HtmlMetadata(document).read();
  }

  private Metadata read() {
    Metadata structured = JsonLd.of(document);
    URI url = canonical().or(() -> Optional.ofNullable(structured.url())).orElse(null);
    String publisher = publisher(url, structured.publisher());
    List<String> bylines = bylines(structured.byline());
    return new Metadata(
        title(structured.title(), publisher),
        structured.date() != null ? structured.date() : date(url),
        publisher,
        bylines.stream().flatMap(line -> Agencies.in(line).stream()).findFirst().orElse(null),
        bylines.stream().filter(line -> !isHouse(line, publisher)).findFirst().orElse(null),
        url);
  }

  private Optional<URI> canonical() {
    return Stream.concat(
            document.select("link[rel=canonical][href]").stream().map(link -> link.attr("href")),
            meta(URL))
        .flatMap(address -> Urls.parse(address).stream())
        .findFirst();
  }

  /** The house known by the host; else what the page calls its site. */
  private @Nullable String publisher(@Nullable URI url, @Nullable String structured) {
    return Optional.ofNullable(url)
        .flatMap(Publishers::of)
        .or(() -> Optional.ofNullable(structured))
        .or(() -> meta(SITE).findFirst())
        .orElse(null);
  }

  private @Nullable String title(@Nullable String structured, @Nullable String publisher) {
    return Stream.of(
            Stream.ofNullable(structured),
            meta(TITLE),
            document.select("h1").eachText().stream(),
            Stream.of(document.title()))
        .flatMap(Function.identity())
        .map(title -> Headline.withoutSite(title, publisher, meta(SITE).toList()))
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate date(@Nullable URI url) {
    return first(meta(DATE), Dates::parse)
        .or(() -> first(dateElements(), Dates::in))
        .or(() -> Optional.ofNullable(url).flatMap(address -> inPath(address.getPath())))
        .or(() -> Dates.in(document.title()))
        .orElse(null);
  }

  /** What the elements that show dates say, the machine-readable part first. */
  private Stream<String> dateElements() {
    return document.select(DATE_ELEMENTS).stream()
        .filter(element -> element.closest("aside, nav, footer") == null)
        .flatMap(
            element ->
                Stream.of(
                    element.attr("datetime"),
                    element.attr("content"),
                    element.attr("data-datetime"),
                    element.attr("data-published"),
                    element.text().length() < 80 ? element.text() : ""))
        .filter(text -> !text.isBlank());
  }

  private static Optional<LocalDate> inPath(@Nullable String path) {
    Matcher matcher = DATE_IN_URL.matcher(path == null ? "" : path.toLowerCase(Locale.ROOT));
    return matcher.find()
        ? Dates.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
            .or(() -> Dates.in(matcher.group(3) + " " + matcher.group(2) + " " + matcher.group(1)))
        : Optional.empty();
  }

  /** Who wrote it, as each of the places has it, best first. */
  private List<String> bylines(@Nullable String structured) {
    return Stream.of(
            Stream.ofNullable(structured),
            meta(BYLINE),
            document.select(BYLINE_ELEMENTS).eachText().stream())
        .flatMap(Function.identity())
        .map(text -> text.strip().replaceFirst("(?i)^(by|author|written by)\\b:?\\s*", ""))
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_BYLINE)
        .filter(text -> !text.contains("://"))
        .toList();
  }

  /** A byline that only names the house again says nothing. */
  private boolean isHouse(String byline, @Nullable String publisher) {
    return Stream.concat(Stream.ofNullable(publisher), meta(SITE))
        .map(Headline::key)
        .anyMatch(house -> !house.isEmpty() && Headline.key(byline).startsWith(house));
  }

  /** The contents of the meta tags with these names, in the order of the names. */
  private Stream<String> meta(List<String> names) {
    return names.stream()
        .flatMap(
            name -> document.select("meta[content]").stream().filter(tag -> isNamed(tag, name)))
        .map(tag -> tag.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }

  private static boolean isNamed(Element tag, String name) {
    return tag.attr("property").equalsIgnoreCase(name)
        || tag.attr("name").equalsIgnoreCase(name)
        || tag.attr("itemprop").equalsIgnoreCase(name);
  }

  private static Optional<LocalDate> first(
      Stream<String> texts, Function<String, Optional<LocalDate>> parse) {
    return texts.flatMap(text -> parse.apply(text).stream()).findFirst();
  }
}
