package org.demarche.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as one line of text says it: "Reuters via The Moscow Times", "BBC
 * News", "www.nytimes.com".
 */
record Source(@Nullable String publisher, @Nullable String agency) {

  private static final Pattern VIA = Pattern.compile("(.+?)\\s+via\\s+(.+)");
  private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+");

  static Source parse(String source) {
    Matcher via = VIA.matcher(source.strip());
    return via.matches()
        ? new Source(publisherNamed(via.group(2)), agencyNamed(via.group(1)))
        : new Source(publisherNamed(source), Agencies.named(source).orElse(null));
  }

  private static String agencyNamed(String name) {
    return Agencies.named(name).orElse(name.strip());
  }

  private static String publisherNamed(String name) {
    String plain = name.strip();
    Optional<String> known =
        HOST.matcher(plain).matches() ? Publishers.ofHost(plain) : Optional.empty();
    return known.orElse(plain);
  }
}
