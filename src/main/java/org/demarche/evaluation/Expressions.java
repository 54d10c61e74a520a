package org.demarche.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Span;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Unresolved;

/**
 * Whether sentences have any expression that could mean an actor whom no mention there names. The
 * speaker of a quotation that runs over several sentences is expressed in one of them only, and
 * "Iran is accused" does not say by whom: there is no mention to resolve. When in doubt there is
 * one.
 */
final class Expressions {

  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  private static final Set<String> OF_ANYBODY =
      Set.of("i", "me", "my", "we", "us", "our", "ours", "mine", "who", "whom", "whose");
  private static final Set<String> OF_PERSONS = Set.of("he", "him", "his", "she", "her", "hers");
  private static final Set<String> OF_OTHERS =
      Set.of("it", "its", "they", "them", "their", "which", "both", "each");
  private static final Pattern DEFINITE =
      Pattern.compile("(the|this|that|these|those)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CALENDAR =
      Pattern.compile(
          "I|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|September|October|November|December");

  private Expressions() {}

  /**
   * @param text the article
   * @param sentences the sentences asked about
   * @param mentions the mentions in them
   * @param person whether the actor is a person
   */
  static boolean mayName(
      String text, List<Span> sentences, List<Mention> mentions, boolean person) {
    boolean description =
        mentions.stream()
            .filter(m -> m.referent() instanceof Unresolved)
            .anyMatch(m -> DEFINITE.matcher(m.span().of(text)).matches());
    return description || sentences.stream().anyMatch(s -> mayName(text, s, mentions, person));
  }

  private static boolean mayName(
      String text, Span sentence, List<Mention> mentions, boolean person) {
    Matcher words = WORD.matcher(text).region(sentence.begin(), sentence.end());
    while (words.find()) {
      String word = words.group();
      String lower = word.toLowerCase(Locale.ROOT);
      boolean pronoun =
          OF_ANYBODY.contains(lower) || (person ? OF_PERSONS : OF_OTHERS).contains(lower);
      Span span = new Span(words.start(), words.end());
      if (pronoun || (isName(text, span, word) && !isResolved(span, mentions))) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word that does not just begin a sentence. */
  private static boolean isName(String text, Span span, String word) {
    String before = text.substring(0, span.begin()).stripTrailing();
    boolean inside =
        !before.isEmpty() && (Character.isLetterOrDigit(last(before)) || last(before) == ',');
    return inside
        && Character.isUpperCase(word.codePointAt(0))
        && !CALENDAR.matcher(word).matches();
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean isResolved(Span word, List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(m -> m.span().overlaps(word) && m.referent() instanceof Actor);
  }
}
