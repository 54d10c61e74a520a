package org.demarche.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The YAML header of a Markdown file, as far as archives use it: {@code key: value} lines between
 * two lines of dashes.
 *
 * @param rest the file after the header
 */
record FrontMatter(Metadata metadata, String rest) {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\A---[ \\t]*\\R(?=[A-Za-z_-]+:)(?<lines>(?s:.*?\\R)??)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  private static final Pattern FIELD = Pattern.compile("(?<key>[A-Za-z_-]+):[ \\t]*(?<value>.*)");

  static FrontMatter of(String text) {
    Matcher header = HEADER.matcher(text);
    return header.find()
        ? new FrontMatter(metadata(fields(header.group("lines"))), text.substring(header.end()))
        : new FrontMatter(Metadata.NONE, text);
  }

  private static Map<String, String> fields(String lines) {
    Map<String, String> fields = new HashMap<>();
    lines
        .lines()
        .map(FIELD::matcher)
        .filter(Matcher::matches)
        .forEach(m -> fields.put(m.group("key").toLowerCase(Locale.ROOT), unquoted(m)));
    return fields;
  }

  private static String unquoted(Matcher field) {
    return field.group("value").strip().replaceAll("^([\"'])(.*)\\1$", "$2");
  }

  private static Metadata metadata(Map<String, String> fields) {
    String url = first(fields, "url", "link", "canonical");
    String date = first(fields, "date", "published");
    return new Metadata(
            first(fields, "title", "headline"),
            date == null ? null : Dates.parse(date).orElse(null),
            null,
            null,
            first(fields, "author", "byline"),
            url == null ? null : Urls.parse(url).orElse(null))
        .withSource(first(fields, "source", "publisher"));
  }

  private static @Nullable String first(Map<String, String> fields, String... keys) {
    for (String key : keys) {
      String value = fields.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
