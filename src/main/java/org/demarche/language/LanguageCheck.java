package org.demarche.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells English from other languages; thread-safe.
 *
 * <p>Function words settle nearly every English text at once. The model is asked, and loaded, only
 * where they are rare, and believed only when it is sure: headlines and single sentences full of
 * foreign names must pass.
 */
final class LanguageCheck {

  /**
   * Every fifth word of English prose is among these, which are no words of the other languages
   * written in Latin letters ("a", "in" and "on" are).
   */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "to", "and", "that", "with", "by", "it", "his", "has", "from", "said", "its",
          "will", "not", "who", "which", "their", "been", "would", "were", "but", "had", "they",
          "this", "after", "over", "she", "our", "you", "could", "about", "than", "when", "there");

  private static final double ENGLISH_SHARE = 0.15;
  private static final double FOREIGN_SHARE = 0.08;

  /** Below this many letters only a script that is not Latin counts. */
  private static final int ENOUGH_LETTERS = 60;

  /**
   * So many times as likely as English is sure. The model spreads short texts thinly over its 183
   * languages: English headlines full of names come out at 2 at most, single French, German or
   * Turkish sentences at 9 to 80, articles in the hundreds.
   */
  private static final double SURE = 5;

  /** Only the beginning is looked at, in UTF-16 units. */
  private static final int SAMPLE = 4000;

  /** Individual languages the model knows, by the names people look for. */
  private static final Map<String, String> NAMES =
      Map.of(
          "cmn",
          "Chinese",
          "pes",
          "Persian",
          "ekk",
          "Estonian",
          "lvs",
          "Latvian",
          "nob",
          "Norwegian",
          "nno",
          "Norwegian",
          "uzn",
          "Uzbek",
          "plt",
          "Malagasy",
          "swa",
          "Swahili");

  private final Supplier<LanguageDetectorModel> model;

  /**
   * @param model loaded on the first doubt; must answer the same each time
   */
  LanguageCheck(Supplier<LanguageDetectorModel> model) {
    this.model = model;
  }

  /**
   * @throws UnsupportedLanguageException when the text is surely not English
   */
  void requireEnglish(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    double share = functionWordShare(sample);
    if (share >= ENGLISH_SHARE) {
      return;
    }
    long letters = sample.codePoints().filter(Character::isLetter).count();
    boolean latin = 2 * sample.codePoints().filter(LanguageCheck::isLatin).count() >= letters;
    if (letters == 0 || (latin && (share >= FOREIGN_SHARE || letters < ENOUGH_LETTERS))) {
      return;
    }
    Language[] guesses = new LanguageDetectorME(model.get()).predictLanguages(sample);
    Language best = guesses[0];
    if (!latin || best.getConfidence() >= SURE * english(guesses)) {
      throw new UnsupportedLanguageException(
          String.format(
              Locale.ROOT,
              "written in %s, not English: only English articles can be read",
              name(best.getLang())));
    }
  }

  private static double english(Language[] guesses) {
    return Arrays.stream(guesses)
        .filter(guess -> guess.getLang().equals("eng"))
        .mapToDouble(Language::getConfidence)
        .sum();
  }

  private static double functionWordShare(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    long function = words.stream().filter(FUNCTION_WORDS::contains).count();
    return words.isEmpty() ? 0 : function / (double) words.size();
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** The English name of the language with an ISO 639-3 code, or the code. */
  private static String name(String code) {
    return NAMES.getOrDefault(
        code,
        Arrays.stream(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .filter(language -> language.getISO3Language().equals(code))
            .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
            .findFirst()
            .orElse(code));
  }
}
