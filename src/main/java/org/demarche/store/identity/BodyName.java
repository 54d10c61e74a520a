package org.demarche.store.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.graph.Labels;
import org.demarche.store.identity.Likeness.Basis;

/**
 * The name of an organisation, ready to be compared.
 *
 * @param written in lower case without accents and punctuation, words run together
 * @param reduced without articles and legal form, in one spelling, nouns in the singular
 * @param initials first letters of its words but the small ones; empty for one of a single word
 * @param isAcronym whether it is nothing but capitals
 */
record BodyName(String written, String reduced, String initials, boolean isAcronym) {

  private static final int SHORTEST_ACRONYM = 3;

  /** A shorter rest of a name is too common to tell by. */
  private static final int SHORTEST_REST = 4;

  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "in", "on", "to", "de");
  private static final NameWords WORDS = NameWords.shipped();

  static BodyName of(String label) {
    List<String> words = Arrays.asList(Labels.normalize(label).split(" ", -1));
    List<String> large = words.stream().filter(word -> !SMALL.contains(word)).toList();
    String initials =
        large.size() < SHORTEST_ACRONYM
            ? ""
            : large.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    boolean capitals = label.matches("(?:\\p{Lu}\\.?){3,}");
    return new BodyName(String.join("", words), reduce(words), initials, capitals);
  }

  private static String reduce(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(word -> WORDS.isArticle(word) && !word.equals("al"));
    while (kept.size() > 1 && WORDS.isLegalForm(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept.stream().map(BodyName::singular).collect(Collectors.joining(" "));
  }

  private static String singular(String word) {
    boolean plural = word.length() > SHORTEST_REST && word.endsWith("s") && !word.endsWith("ss");
    return WORDS.spelling(plural ? word.substring(0, word.length() - 1) : word);
  }

  /** "Labour Party": of more than one state. */
  private boolean isCommon() {
    String[] words = reduced.split(" ", -1);
    return words.length <= 2 && Arrays.stream(words).anyMatch(WORDS::isCommon);
  }

  Likeness compare(BodyName other) {
    if (written.equals(other.written)) {
      return Basis.SAME.likeness();
    } else if (reduced.length() >= SHORTEST_REST && reduced.equals(other.reduced)) {
      return (isCommon() ? Basis.COMMON_NAME : Basis.LEGAL_FORM).likeness();
    }
    boolean acronym =
        (isAcronym && written.equals(other.initials))
            || (other.isAcronym && other.written.equals(initials));
    return acronym ? Basis.ACRONYM.likeness() : Likeness.NONE;
  }
}
