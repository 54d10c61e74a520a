package org.demarche.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/**
 * How often the actors that annotated claims are about are among the mentions of the quoted
 * sentences: the ceiling of what claims can get right.
 *
 * <p>Asked of every source and target of a core claim with a quotation from the text whose usual
 * name is a proper name ("Riyad al-Maliki", "State of Palestine"), not of deeds and topics ("treaty
 * banning cluster bombs"). Names agree as those of claims do ({@link Names}).
 */
final class MentionGold {

  /** One side of one annotated claim. */
  private record Side(String side, List<String> names, GoldClaim claim, boolean found) {

    String line() {
      return String.format(
          Locale.ROOT,
          "%s: no mention of the %s %s | %s",
          claim.article(),
          side,
          names.get(0),
          claim.quote());
    }
  }

  private static final String SOURCE = "source";
  private static final String TARGET = "target";

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
        List<Mention> there = quoted(text, quote, mentions);
        add(SOURCE, claim.source(), claim, text, there);
        add(TARGET, claim.target(), claim, text, there);
      }
    }
  }

  private void add(
      String side, List<String> names, GoldClaim claim, String text, List<Mention> there) {
    if (isProper(names.get(0))) {
      boolean found = there.stream().anyMatch(m -> Names.agree(called(text, m), names));
      sides.add(new Side(side, names, claim, found));
    }
  }

  /** The shares found; each is recall, precision and F1 in one, for each side has one answer. */
  List<Score> scores() {
    return sides.isEmpty()
        ? List.of()
        : Stream.of(SOURCE, TARGET).filter(v -> !of(v).isEmpty()).map(this::score).toList();
  }

  private Score score(String side) {
    List<Side> all = of(side);
    int found = (int) all.stream().filter(Side::found).count();
    return Score.of(set, "mention", side, found, all.size(), found, all.size());
  }

  private List<Side> of(String side) {
    return sides.stream().filter(s -> s.side().equals(side)).toList();
  }

  /** The sides that no mention names, a line each. */
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

  /** The mentions of the sentences that the quotation overlaps. */
  private static List<Mention> quoted(String text, Span quote, List<Mention> mentions) {
    List<Span> touched = sentences(text).stream().filter(s -> s.overlaps(quote)).toList();
    Set<Integer> indices =
        mentions.stream()
            .filter(m -> touched.stream().anyMatch(s -> s.overlaps(m.span())))
            .map(Mention::sentence)
            .collect(Collectors.toSet());
    return mentions.stream().filter(m -> indices.contains(m.sentence())).toList();
  }

  private static List<Span> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> spans = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      spans.add(new Span(begin, end));
      begin = end;
    }
    return spans;
  }

  private static List<String> called(String text, Mention mention) {
    return Stream.concat(
            Stream.of(mention.span().of(text), mention.referent().label()),
            mention.onBehalfOf().stream().map(Actor::label))
        .toList();
  }
}
