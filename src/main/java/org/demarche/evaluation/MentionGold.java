package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.mention.Mention;

/**
 * How often the actors that annotated claims are about are among the mentions of the quoted
 * sentences: the ceiling of what claims can get right.
 *
 * <p>Asked of every source and target of a core claim with a quotation from the text whose usual
 * name is a proper name ("Riyad al-Maliki", "State of Palestine"), not of deeds and topics ("treaty
 * banning cluster bombs"). Names agree as those of claims do ({@link Names}). Counted twice: of all
 * sides, and of those that the sentence expresses at all ({@link Expressions}).
 */
final class MentionGold {

  /** One side of one annotated claim. */
  private record Side(
      String side, List<String> names, GoldClaim claim, boolean found, boolean expressed) {

    String line() {
      return String.format(
          Locale.ROOT,
          "%s: no %s of the %s %s | %s",
          claim.article(),
          expressed ? "mention" : "expression",
          side,
          names.get(0),
          claim.quote());
    }
  }

  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final String EXPRESSED = " expressed";

  private final String set;
  private final List<Side> sides = new ArrayList<>();

  /**
   * @param set name of the gold set
   */
  MentionGold(String set) {
    this.set = set;
  }

  /** Adds the core claims of an article with the mentions found there. */
  void add(GoldArticle article, List<Mention> mentions) {
    String text = article.article().text();
    for (GoldClaim claim : article.claims()) {
      int at = text.indexOf(claim.quote());
      if (claim.core() && at >= 0) {
        Span quote = new Span(at, at + claim.quote().length());
        add(SOURCE, claim.source(), claim, new Passage(text, quote, mentions));
        add(TARGET, claim.target(), claim, new Passage(text, quote, mentions));
      }
    }
  }

  private void add(String side, List<String> names, GoldClaim claim, Passage passage) {
    if (isProper(names.get(0))) {
      boolean found = passage.mentions().stream().anyMatch(m -> passage.isCalled(m, names));
      sides.add(new Side(side, names, claim, found, found || passage.mayName(names)));
    }
  }

  /** The shares found; each is recall, precision and F1 in one, for each side has one answer. */
  List<Score> scores() {
    return Stream.of(SOURCE, TARGET)
        .filter(v -> !of(v).isEmpty())
        .flatMap(
            v ->
                Stream.of(
                    score(v, of(v)),
                    score(v + EXPRESSED, of(v).stream().filter(Side::expressed).toList())))
        .toList();
  }

  private Score score(String value, List<Side> some) {
    int found = (int) some.stream().filter(Side::found).count();
    return Score.of(set, "mention", value, found, some.size(), found, some.size());
  }

  private List<Side> of(String side) {
    return sides.stream().filter(s -> s.side().equals(side)).toList();
  }

  /** The sides that no mention names, a line each; "no expression" where there is none. */
  List<String> missed() {
    return sides.stream().filter(s -> !s.found()).map(Side::line).toList();
  }

  /** Whether all words but the small ones of a name are capitalised. */
  static boolean isProper(String name) {
    return Arrays.stream(name.split("\\s+"))
        .map(w -> w.replaceFirst("^(al|el)-", ""))
        .filter(w -> !Set.of("of", "the", "and", "for", "de").contains(w))
        .allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
  }
}
