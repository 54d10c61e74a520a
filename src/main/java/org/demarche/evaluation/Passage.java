package org.demarche.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/** The sentences of an article that an annotated quotation touches, and the mentions in them. */
final class Passage {

  private final String text;
  private final List<Span> sentences;
  private final List<Mention> all;
  private final List<Mention> mentions;

  /**
   * @param text the article
   * @param quote where the quotation stands in it
   * @param all the mentions of the article
   */
  Passage(String text, Span quote, List<Mention> all) {
    this.text = text;
    this.all = List.copyOf(all);
    this.sentences = sentences(text).stream().filter(s -> s.overlaps(quote)).toList();
    Set<Integer> indices =
        all.stream()
            .filter(m -> sentences.stream().anyMatch(s -> s.overlaps(m.span())))
            .map(Mention::sentence)
            .collect(Collectors.toSet());
    this.mentions = all.stream().filter(m -> indices.contains(m.sentence())).toList();
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Whether the mention, its referent or whom that speaks for has one of the names. */
  boolean isCalled(Mention mention, List<String> names) {
    List<String> called =
        Stream.concat(
                Stream.of(mention.span().of(text), mention.referent().label()),
                mention.onBehalfOf().stream().map(Actor::label))
            .toList();
    return Names.agree(called, names);
  }

  /** Whether anything in the sentences could mean the actor of these names. */
  boolean mayName(List<String> names) {
    return Expressions.mayName(text, sentences, mentions, isPerson(names));
  }

  /** What the article's other mentions take the actor of that name for. */
  private boolean isPerson(List<String> names) {
    return all.stream()
        .map(Mention::referent)
        .filter(r -> Names.agree(List.of(r.label()), names.subList(0, 1)))
        .anyMatch(r -> r instanceof Actor actor && actor.type() == ActorType.PERSON);
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
}
