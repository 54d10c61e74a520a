package org.demarche.mention;

import java.util.Locale;
import java.util.Set;
import org.demarche.language.Name;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** How the words of a phrase are compared with names. */
final class Surfaces {

  private static final Set<String> PERSONAL_TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "dr",
          "president",
          "minister",
          "secretary",
          "chancellor",
          "general",
          "king",
          "queen",
          "prince",
          "princess",
          "sheikh",
          "ayatollah",
          "pope",
          "premier",
          "prime",
          "foreign",
          "senator",
          "ambassador",
          "gen",
          "col",
          "lt",
          "rev",
          "sen",
          "rep");

  private Surfaces() {}

  /** The text from one token to another: white space single, apostrophes straight. */
  static String of(Sentence sentence, String text, int first, int last) {
    String words =
        text.substring(sentence.token(first).span().begin(), sentence.token(last).span().end());
    return name(words.replaceAll("\\s+", " ").replace('’', '\''));
  }

  /** What is named by a hashtag or an address: "Maduro" by "#Maduro". */
  static String name(String form) {
    return isTag(form) ? form.substring(1) : form;
  }

  private static boolean isTag(String form) {
    return form.length() > 1 && (form.charAt(0) == '#' || form.charAt(0) == '@');
  }

  static boolean isTag(Token token) {
    return isTag(token.form());
  }

  static boolean isCapitalised(Token token) {
    return !token.form().isEmpty() && Character.isUpperCase(name(token.form()).codePointAt(0));
  }

  /** "Mr.", "President": what stands before a name without being part of it. */
  static boolean isPersonalTitle(Token token) {
    return PERSONAL_TITLES.contains(token.form().toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** The name without the article, titles before it and the possessive mark behind it. */
  static NounPhrase trimmed(Sentence sentence, Name name) {
    int first = name.first();
    int last = name.last();
    while (first < last
        && (sentence.token(first).tag().equals("DT")
            || (name.type().equals("PERSON") && isPersonalTitle(sentence.token(first))))) {
      first++;
    }
    while (last > first && isTail(sentence.token(last))) {
      last--;
    }
    return new NounPhrase(sentence, first, last);
  }

  private static boolean isTail(Token token) {
    return token.tag().equals("POS") || token.is("punct") || token.is("case");
  }
}
