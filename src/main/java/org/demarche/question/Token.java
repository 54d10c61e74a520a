package org.demarche.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.graph.Labels;

/**
 * A word of a question.
 *
 * @param text as written, without a possessive ending
 * @param word normalised as labels are ("us" for "U.S.", "no fly" for "no-fly")
 * @param possessive whether it ends in 's or s'
 */
record Token(String text, String word, boolean possessive) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s,;:!?\"“”()\\[\\]{}<>]*");
  private static final Pattern NOT = Pattern.compile("n['’]t\\b");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|(?<=s)['’]$");

  /** The words of a question, without punctuation around them. */
  static List<Token> read(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(NOT.matcher(text).replaceAll(" not"));
    while (words.find()) {
      String written = words.group();
      String bare = POSSESSIVE.matcher(written).replaceFirst("");
      String word = Labels.normalize(bare);
      if (!word.isEmpty()) {
        tokens.add(new Token(bare, word, !bare.equals(written)));
      }
    }
    return tokens;
  }

  static String text(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.possessive ? token.text + "'s" : token.text)
        .collect(Collectors.joining(" "));
  }

  static String words(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
