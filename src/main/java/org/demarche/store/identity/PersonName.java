package org.demarche.store.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.demarche.graph.Labels;
import org.demarche.store.identity.Likeness.Basis;

/**
 * The name of a person, ready to be compared.
 *
 * @param words given names and surnames in lower case, without titles and articles; never empty
 * @param suffix "jr", "iii"; empty when there is none
 */
record PersonName(List<String> words, String suffix) {

  private static final NameWords WORDS = NameWords.shipped();

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String label) {
    List<String> words = new ArrayList<>(Arrays.asList(Labels.normalize(label).split(" ", -1)));
    List<String> whole = List.copyOf(words);
    while (words.size() > 1 && WORDS.isTitle(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 2 && WORDS.isStyle(words.get(0))) {
      words.remove(0);
    }
    String suffix = "";
    if (words.size() > 1 && WORDS.isSuffix(words.get(words.size() - 1))) {
      suffix = words.remove(words.size() - 1);
    }
    words.removeIf(WORDS::isArticle);
    return new PersonName(words.isEmpty() ? whole : words, suffix);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  String first() {
    return words.get(0);
  }

  boolean isBare() {
    return words.size() == 1;
  }

  /** Whether a given name is only an initial. */
  boolean isAbbreviated() {
    return first().length() == 1;
  }

  Likeness compare(PersonName other) {
    boolean clash = !suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix);
    if (clash) {
      return Likeness.NONE;
    }
    Likeness likeness = compareWords(other);
    if (suffix.equals(other.suffix)) {
      return likeness;
    }
    boolean whole = likeness.basis() == Basis.SAME || likeness.basis() == Basis.MIDDLE_NAME;
    return whole && !isBare() ? Basis.SUFFIX.likeness() : Likeness.NONE;
  }

  private Likeness compareWords(PersonName other) {
    if (joined().equals(other.joined())) {
      return Basis.SAME.likeness();
    }
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = words.size() <= other.words.size() ? other.words : words;
    if (shorter.size() == 1) {
      return compareBare(shorter.get(0), longer);
    }
    Likeness likeness =
        shorter.size() == longer.size()
            ? compareWordByWord(shorter, longer)
            : compareWithFurther(shorter, longer);
    return likeness.score() == 0 && isReordered(shorter, longer)
        ? Basis.WORD_ORDER.likeness()
        : likeness;
  }

  private String joined() {
    return String.join("", words);
  }

  private static Likeness compareBare(String surname, List<String> name) {
    boolean fits =
        surname.length() > 2 && name.size() > 1 && name.get(name.size() - 1).equals(surname);
    return fits ? Basis.SURNAME.likeness() : Likeness.NONE;
  }

  private static Likeness compareWordByWord(List<String> one, List<String> other) {
    Basis weakest = Basis.SAME;
    for (int i = 0; i < one.size(); i++) {
      Basis basis = compareWord(one.get(i), other.get(i), i, one.size());
      if (basis != Basis.SAME) {
        boolean second = weakest != Basis.SAME;
        if (second || basis == Basis.NOTHING) {
          return Likeness.NONE; // two words that differ are two people
        }
        weakest = basis;
      }
    }
    return weakest.likeness();
  }

  private static Basis compareWord(String one, String other, int index, int length) {
    boolean given = index == 0;
    boolean last = index == length - 1;
    if (one.equals(other)) {
      return Basis.SAME;
    } else if (!last && isInitial(one, other)) {
      return given ? Basis.INITIAL : Basis.MIDDLE_NAME;
    } else if (!last && WORDS.areForms(one, other)) {
      return Basis.SHORT_FORM;
    }
    return Spelling.areClose(one, other, given) ? Basis.SPELLING : Basis.NOTHING;
  }

  private static boolean isInitial(String one, String other) {
    return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  private static Likeness compareWithFurther(List<String> shorter, List<String> longer) {
    int more = longer.size() - shorter.size();
    if (longer.subList(more, longer.size()).equals(shorter)) {
      boolean initials = longer.subList(0, more).stream().allMatch(word -> word.length() == 1);
      return (initials ? Basis.MIDDLE_NAME : Basis.FURTHER_NAME).likeness();
    } else if (longer.subList(0, shorter.size()).equals(shorter)) {
      return Basis.FURTHER_NAME.likeness();
    }
    String first = longer.get(0);
    boolean given = shorter.get(0).equals(first) || WORDS.areForms(shorter.get(0), first);
    String last = longer.get(longer.size() - 1);
    String own = shorter.get(shorter.size() - 1);
    boolean surname = own.equals(last) || Spelling.areClose(own, last, false);
    return given && surname && hasMiddle(shorter, longer)
        ? Basis.MIDDLE_NAME.likeness()
        : Likeness.NONE;
  }

  /** Whether the middle names of the shorter one stand in the longer one, in their order. */
  private static boolean hasMiddle(List<String> shorter, List<String> longer) {
    int at = 1;
    for (String middle : shorter.subList(1, shorter.size() - 1)) {
      while (at < longer.size() - 1
          && !longer.get(at).equals(middle)
          && !isInitial(longer.get(at), middle)) {
        at++;
      }
      if (at++ >= longer.size() - 1) {
        return false;
      }
    }
    return true;
  }

  /** "Shinzo Abe", "Abe Shinzo": the family name first or last. */
  private static boolean isReordered(List<String> one, List<String> other) {
    List<String> turned = new ArrayList<>(one);
    Collections.rotate(turned, 1);
    boolean lastFirst = turned.equals(other);
    Collections.rotate(turned, -2);
    return lastFirst || turned.equals(other);
  }
}
