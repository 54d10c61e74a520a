package org.demarche.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The table of formats: which ending is read by which class. */
final class Formats {

  private static final ArticleFormat MARKDOWN = ArticleFormat.whole(new MarkdownFormat());
  private static final ArticleFormat PLAIN_TEXT = ArticleFormat.whole(new PlainTextFormat());
  private static final ArticleFormat HTML = ArticleFormat.whole(new HtmlFormat());
  private static final ArticleFormat JSON = ArticleFormat.whole(new JsonFormat());
  private static final ArticleFormat JSON_LINES = new JsonLinesFormat();

  private static final Map<String, ArticleFormat> BY_ENDING =
      Map.ofEntries(
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("txt", PLAIN_TEXT),
          Map.entry("text", PLAIN_TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("json", JSON),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES));

  private Formats() {}

  /** The format of a file, by the ending of its name; a final {@code .gz} does not count. */
  static Optional<ArticleFormat> of(String fileName) {
    return Optional.ofNullable(BY_ENDING.get(FileNames.ending(fileName)));
  }

  /** The endings that are read, for messages. */
  static String endings() {
    return String.join(", ", new TreeSet<>(BY_ENDING.keySet())).toLowerCase(Locale.ROOT);
  }

  /** The format of standard input, told by how it begins. */
  static ArticleFormat sniff(String beginning) {
    String start = beginning.stripLeading();
    if (HtmlFormat.looksLike(start)) {
      return HTML;
    }
    if (!start.startsWith("{")) {
      return MarkdownFormat.looksLike(start) ? MARKDOWN : PLAIN_TEXT;
    }
    String firstLine = start.lines().findFirst().orElse("").strip();
    boolean severalLines = start.indexOf('\n') >= 0;
    return severalLines && !firstLine.endsWith("}") ? JSON : JSON_LINES;
  }
}
