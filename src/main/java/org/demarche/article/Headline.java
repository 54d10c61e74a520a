package org.demarche.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Headlines as pages title themselves: "Peru Recalls Envoy | World | The Andes Post". */
final class Headline {

  /** The site's name and sections, behind a bar. */
  private static final Pattern BAR = Pattern.compile("(.+?\\S)\\s*[|»]\\s+.*");

  /** Perhaps the site's name, behind a dash. */
  private static final Pattern DASH = Pattern.compile("(.+\\S)\\s+(?:-|–|—|::|·)\\s+(\\S.*)");

  /** What stays of a headline has at least this many words; less is a section's or site's name. */
  private static final int FEWEST_WORDS = 3;

  /** No headline is longer; what claims to be is cut off. */
  private static final int LONGEST = 500;

  private Headline() {}

  /**
   * The headline alone: cut at the first bar, and at a last dash when what follows is the site's
   * name.
   *
   * @param publisher as known, null when unknown
   * @param sites what else the page calls its site
   */
  static String withoutSite(String title, @Nullable String publisher, List<String> sites) {
    String headline =
        title
            .substring(0, Math.min(title.length(), LONGEST))
            .replaceAll("[\\s\\u00A0]+", " ")
            .strip();
    Matcher bar = BAR.matcher(headline);
    if (bar.matches() && bar.group(1).split(" ", FEWEST_WORDS).length == FEWEST_WORDS) {
      headline = bar.group(1);
    }
    Matcher dash = DASH.matcher(headline);
    return dash.matches() && isSite(dash.group(2), publisher, sites) ? dash.group(1) : headline;
  }

  private static boolean isSite(String name, @Nullable String publisher, List<String> sites) {
    return Stream.concat(Stream.ofNullable(publisher), sites.stream())
        .filter(Objects::nonNull)
        .map(Headline::key)
        .anyMatch(
            site -> !site.isEmpty() && (site.equals(key(name)) || key(name).startsWith(site)));
  }

  /** A name for comparing: its letters and digits, in lower case, without "The". */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
