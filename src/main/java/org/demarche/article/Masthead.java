package org.demarche.article;

import java.time.LocalDate;
import java.util.List;
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

  /** A longer line is prose. */
  private static final int LONGEST = 160;

  /** What separates a byline from a date on one line. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—]\\s+|\\s+-\\s+");

  /** "5 min read", "Last updated", "London": filler of no interest on a line of its own. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\d+ min(ute)?s?( read)?|(last )?updated:?|published:?|news|world|exclusive|(\\d+|an?) (second|minute|min|hour|hr|day|week|month|year)s? ago");

  /** Who is known to have written it: a name alone is then a byline. */
  private final List<String> authors;

  /** "AFP, MANILA": an agency and where it reports from. */
  private static final Pattern AGENCY_AND_PLACE =
      Pattern.compile("(?<agency>[^,]{2,40}), \\p{Lu}[\\p{Lu} .'/-]+");

  private @Nullable String byline;
  private @Nullable LocalDate date;
  private @Nullable String agency;

  Masthead(@Nullable String author) {
    this.authors = Byline.people(author);
  }

  /** Takes the line in when it belongs to the masthead; false when the story has begun. */
  boolean accepts(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    List<String> pieces = SEPARATOR.splitAsStream(line.strip()).map(String::strip).toList();
    if (pieces.isEmpty() || !pieces.stream().allMatch(this::isPiece)) {
      return acceptsRunOn(line);
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

  /** "Ana Ruiz", "Ana Ruiz 3 hours ago". */
  private boolean isAuthor(String piece) {
    return authors.stream()
        .filter(name -> piece.regionMatches(true, 0, name, 0, name.length()))
        .map(name -> piece.substring(name.length()).replaceFirst("^[\\s,&]+(and\\s+)?", ""))
        .anyMatch(rest -> rest.isEmpty() || isPiece(rest));
  }

  private boolean isPiece(String piece) {
    return BYLINE.matcher(piece).matches()
        || Dates.parse(piece).isPresent()
        || agency(piece).isPresent()
        || FILLER.matcher(piece).matches()
        || isAuthor(piece);
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
    agency = agency == null ? agency(piece).orElse(null) : agency;
  }

  private static Optional<String> agency(String piece) {
    Matcher placed = AGENCY_AND_PLACE.matcher(piece);
    return Agencies.named(placed.matches() ? placed.group("agency") : piece);
  }

  Metadata metadata() {
    return new Metadata(null, date, null, agency, byline, null);
  }
}
