package org.demarche.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dateline a report opens with: "MEXICO CITY, Feb 6 (Reuters) - ". It stays in the article's
 * text, whatever the format, so that offsets given from outside hold; whoever parses the first
 * sentence starts at its end.
 *
 * @param place as written, "MEXICO CITY"
 * @param day as written, "Feb 6", null when there is none; the year is the article's
 * @param agency "Reuters", null when there is none
 * @param span where it stands, dash and blanks after it included
 */
public record Dateline(String place, @Nullable String day, @Nullable String agency, Span span) {

  /** A capital in capitals, perhaps with its country: "KYIV, Ukraine", "WASHINGTON/MOSCOW". */
  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{Lu}.'’-]{1,40}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,5}(?:, \\p{Lu}[\\p{L}. ]{2,20}?)?)";

  private static final String DAY =
      "(?:, (?<day>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
          + "|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
          + "|November|December)))?(?:,? \\d{4})?";

  private static final String AGENCY = "(?<agency>\\p{L}[^()/\\n]{1,40})";
  private static final String DASH = "\\s*(?:--|[-–—])\\s+";

  /** "MEXICO CITY, Feb 6 (Reuters) -"; without an agency a sentence must begin after the dash. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\s*"
              + PLACE
              + DAY
              + "(?: \\("
              + AGENCY
              + "\\)"
              + DASH
              + "|"
              + DASH
              + "(?=[\"“'‘]?\\p{Lu}))");

  /** "MOSCOW, February 7. /TASS/. ": as the Russian agencies write it. */
  private static final Pattern SLASHED =
      Pattern.compile("\\s*" + PLACE + DAY + "\\.? ?/" + AGENCY + "/\\.?\\s+(?:[-–—]+\\s+)?");

  /** The dateline at the beginning of an article's text. */
  public static Optional<Dateline> of(String text) {
    return match(BRACKETED, text).or(() -> match(SLASHED, text));
  }

  private static Optional<Dateline> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? Optional.of(dateline(matcher)) : Optional.empty();
  }

  private static Dateline dateline(Matcher matcher) {
    String named = matcher.group("agency");
    String agency = named == null ? null : Agencies.named(named).orElse(named.strip());
    return new Dateline(
        matcher.group("place"), matcher.group("day"), agency, new Span(0, matcher.end()));
  }
}
