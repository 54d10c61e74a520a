package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full stop, question or exclamation mark, or a row of them, that may end a sentence of news.
 *
 * @param word what stands before it, back to the last blank, quote or bracket ("U.S", "Feb")
 * @param mark the mark itself
 * @param closing the quotes and brackets right behind it, which belong to the sentence
 * @param glued whether the next word follows without a blank
 * @param follows the text behind, without leading blanks
 * @param end where the sentence ends if it does
 * @param next where the next one begins then
 * @param first whether {@code word} is the first of the paragraph
 */
record SentenceEnd(
    String word,
    String mark,
    String closing,
    boolean glued,
    String follows,
    int end,
    int next,
    boolean first) {

  /** Whether a sentence ends here. */
  enum Verdict {
    YES,
    NO,
    /** The rules cannot tell. */
    OPEN
  }

  private static final Pattern CANDIDATE =
      Pattern.compile("(?<mark>[.!?…]+)(?<closing>[\"')\\]]*)(?<gap> *)");

  /** How far a decision may look ahead, in characters. */
  private static final int AHEAD = 100;

  private static final Pattern GLUED = Pattern.compile("[\"']?[A-Z][a-z]+[ ,'].*", Pattern.DOTALL);

  /** {@code "Why?" Lavrov asked}: the question ends, the sentence does not. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:the |an? )?(?:[\\w.-]+ ){1,4}?(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|warned|replied|responded|exclaimed|shouted|demanded|insisted|declared)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Always followed by a name. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Prof", "Rev", "Fr", "Hon", "Gen", "Maj", "Brig",
          "Lt", "Col", "Cmdr", "Capt", "Adm", "Sgt", "Cpl", "Pvt", "Gov", "Sen", "Sens", "Rep",
          "Reps", "Pres", "Amb", "Supt", "Insp", "St", "Ste", "Mt", "Ft", "Msgr", "Gens", "Drs",
          "Mme", "Mlle", "Mgr", "vs", "v", "viz", "cf", "e.g", "i.e");

  /** Seldom at the end of a sentence when a number follows. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No",
          "Nos", "Art", "Sec", "para", "pp", "vol", "Vol", "Fig", "approx", "ca");

  /** Part of a name, which may itself end the sentence. */
  private static final Set<String> AFTER_NAMES =
      Set.of(
          "Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "Jr", "Sr", "Esq", "plc", "etc", "Dept",
          "Univ", "Assn", "Intl", "Calif", "Conn", "Fla", "Mass", "Mich", "Minn", "Pa", "Tenn",
          "Va", "Wash", "Wis");

  private static final Set<String> STATES = Set.of("U.S", "U.N", "U.K", "E.U", "U.S.A", "U.A.E");

  /** Words that open a sentence and seldom go on in one with a capital. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "In",
          "On",
          "At",
          "But",
          "And",
          "Or",
          "However",
          "After",
          "Before",
          "When",
          "While",
          "If",
          "As",
          "For",
          "Since",
          "Although",
          "Though",
          "Meanwhile",
          "Earlier",
          "Later",
          "What",
          "Who",
          "Why",
          "How",
          "Both",
          "Some",
          "Many",
          "Most",
          "Not",
          "So",
          "Then",
          "Now",
          "Also",
          "Another",
          "Under",
          "With",
          "Without",
          "Despite",
          "According",
          "During",
          "Such",
          "Even",
          "Only",
          "By",
          "From",
          "To",
          "Until",
          "Yet",
          "Still",
          "Neither",
          "Nor",
          "Because",
          "Asked",
          "Speaking");

  /** The marks in a paragraph that something visible follows. */
  static List<SentenceEnd> candidates(String paragraph) {
    List<SentenceEnd> found = new ArrayList<>();
    int firstWord = skipBlanks(paragraph, 0);
    Matcher marks = CANDIDATE.matcher(paragraph);
    while (marks.find()) {
      int next = marks.end();
      if (next < paragraph.length()) {
        int word = wordBegin(paragraph, marks.start());
        found.add(
            new SentenceEnd(
                paragraph.substring(word, marks.start()),
                marks.group("mark"),
                marks.group("closing"),
                marks.group("gap").isEmpty(),
                paragraph.substring(next, Math.min(paragraph.length(), next + AHEAD)),
                marks.end("closing"),
                next,
                word == firstWord));
      }
    }
    return found;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Back to the last blank, quote or bracket, but no further than a word is long. */
  private static int wordBegin(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < 30 && " \"'()[]".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }

  Verdict verdict() {
    if (glued) {
      return isGluedEnd() ? Verdict.YES : Verdict.NO;
    }
    if (!beginsSentence() || (!closing.isEmpty() && isSpeech() && namesSpeaker())) {
      return Verdict.NO;
    }
    return mark.equals(".") ? fullStop() : Verdict.YES;
  }

  /** {@code sanctions.The ministry}, as pages with lost blanks have it. */
  private boolean isGluedEnd() {
    boolean plainWord = word.length() > 2 && word.chars().allMatch(Character::isLowerCase);
    return plainWord && !mark.startsWith("..") && GLUED.matcher(follows).matches();
  }

  private boolean beginsSentence() {
    int at = 0;
    while (at < follows.length() - 1 && "\"'([".indexOf(follows.charAt(at)) >= 0) {
      at++;
    }
    int c = follows.charAt(at);
    return Character.isLetterOrDigit(c)
        ? !Character.isLowerCase(c)
        : "\"'([-–—$€£#@•*…".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private boolean isSpeech() {
    return closing.contains("\"") && (mark.contains("?") || mark.contains("!"));
  }

  private boolean namesSpeaker() {
    return SPEAKER.matcher(follows).matches() && !OPENERS.contains(nextWord());
  }

  private Verdict fullStop() {
    if (TITLES.contains(word) || (first && word.chars().allMatch(Character::isDigit))) {
      return Verdict.NO;
    }
    boolean opener = OPENERS.contains(nextWord()) || "\"'".indexOf(follows.charAt(0)) >= 0;
    if (BEFORE_NUMBERS.contains(word)) {
      return Character.isDigit(follows.charAt(0))
          ? Verdict.NO
          : opener ? Verdict.YES : Verdict.OPEN;
    }
    if (STATES.contains(word) || isInitial()) {
      return opener ? Verdict.YES : Verdict.NO;
    }
    if (AFTER_NAMES.contains(word) || word.contains(".")) {
      return opener ? Verdict.YES : Verdict.OPEN;
    }
    return Verdict.YES;
  }

  private boolean isInitial() {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private String nextWord() {
    int end = 0;
    while (end < follows.length() && Character.isLetter(follows.charAt(end))) {
      end++;
    }
    return follows.substring(0, end);
  }
}
