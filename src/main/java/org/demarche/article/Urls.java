package org.demarche.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses as articles give them, often with characters that no URI may hold. */
final class Urls {

  private static final Pattern ILLEGAL =
      Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7f]|%(?![0-9A-Fa-f]{2})|\\[|]");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private Urls() {}

  /**
   * The address, its illegal characters percent-encoded; empty when there is none or it leads
   * nowhere on the web, for then nothing can be said about where the article was published.
   */
  static Optional<URI> parse(String written) {
    String url = written.strip();
    if (url.toLowerCase(Locale.ROOT).startsWith("www.")) {
      url = "https://" + url;
    }
    if (!url.toLowerCase(Locale.ROOT).matches("https?://.+")) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(ILLEGAL.matcher(url).replaceAll(m -> percentEncoded(m.group())));
      return Optional.ofNullable(uri.getHost()).map(host -> uri);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The first address inside a line of text. */
  static Optional<URI> in(String text) {
    Matcher matcher = WEB.matcher(text);
    return matcher.find()
        ? parse(matcher.group().replaceAll("[>)\\].,;]+$", ""))
        : Optional.empty();
  }

  private static String percentEncoded(String illegal) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : illegal.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", b));
    }
    return encoded.toString();
  }
}
