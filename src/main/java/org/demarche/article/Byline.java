package org.demarche.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, as its byline names them. */
final class Byline {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

  private Byline() {}

  /** The people named, without the agencies among them; none when the byline is unknown. */
  static List<String> people(@Nullable String byline) {
    return byline == null
        ? List.of()
        : BETWEEN
            .splitAsStream(byline)
            .map(String::strip)
            .filter(name -> name.contains(" ") && Agencies.in(name).isEmpty())
            .toList();
  }
}
