package org.demarche.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines between headline and story: who wrote it, when, for whom. */
final class Masthead {

  /** "By John Smith and Maria Diaz, Reuters": a line of names, nothing else. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "[Bb][Yy]:?\\s+(?<names>[\\p{Lu}\\d@][\\p{L}\\p{M}\\d.'’@-]*"
              + "(?:(?:,?\\s+(?:and|&|of|for|in|de|da|del|der|den|van|von|bin|bint|al|el|la|le|di|du|ibn|the)"
              + "|,)*[ ,]\\s*[\\p{Lu}\\d@][\\p{L}\\p{M}\\d.'’@-]*){0,14})\\s*");

  /** What separates a byline from a date on one line. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—]\\s+|\\s+-\\s+");

  /** "5 min read", "Last updated", "London": filler of no interest on a line of its own. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\d+ min(ute)?s?( read)?|(last )?updated:?|published:?|news|world|exclusive|(\\d+|an?) (second|minute|min|hour|hr|day|week|month|year)s? ago");

  /** Who is known to have written it, empty when unknown: a name alone is then a byline. */
  private final String author;

  private @Nullable String byline;
  private @Nullable LocalDate date;
  private @Nullable String agency;

  Masthead(@Nullable String author) {
    this.author = author == null ? "" : author.toLowerCase(Locale.ROOT);
  }

  /** Takes the line in when it belongs to the masthead; false when the story has begun. */
  boolean accepts(String line) {
    List<String> pieces = SEPARATOR.splitAsStream(line.strip()).map(String::strip).toList();
    if (pieces.isEmpty() || !pieces.stream().allMatch(this::isPiece)) {
      return line.length() < 120 && acceptsRunOn(line);
    }
    pieces.forEach(this::take);
    return true;
  }

  /** "By Reuters February 07, 2020", or the same with a comma. */
  private boolean acceptsRunOn(String line) {
    Matcher runOn =
        Pattern.compile("(?<by>[Bb][Yy]\\s.+?),?\\s+(?<date>\\S+ \\S+ \\d{4})").matcher(line);
    if (!runOn.matches() || Dates.parse(runOn.group("date")).isEmpty()) {
      return false;
    }
    return accepts(runOn.group("by")) && accepts(runOn.group("date"));
  }

  private boolean isPiece(String piece) {
    return BYLINE.matcher(piece).matches()
        || Dates.parse(piece).isPresent()
        || Agencies.named(piece).isPresent()
        || FILLER.matcher(piece).matches()
        || (!piece.isEmpty() && author.contains(piece.toLowerCase(Locale.ROOT)));
  }

  private void take(String piece) {
    Matcher by = BYLINE.matcher(piece);
    if (by.matches()) {
      byline =
          byline == null ? by.group("names").strip() : byline + ", " + by.group("names").strip();
      return;
    }
    Optional<LocalDate> written = Dates.parse(piece);
    if (written.isPresent()) {
      date = date == null ? written.get() : date;
      return;
    }
    agency = agency == null ? Agencies.named(piece).orElse(null) : agency;
  }

  Metadata metadata() {
    return new Metadata(null, date, null, agency, byline, null);
  }
}
