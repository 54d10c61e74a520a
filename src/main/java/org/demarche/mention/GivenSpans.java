package org.demarche.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** The spans the input marks as actors, exactly as given, whatever the other steps found. */
final class GivenSpans implements MentionStep {

  private static final double UNRESOLVED = 0.5;

  @Override
  public void apply(Draft draft) {
    for (Span span : draft.document().article().mentions()) {
      sentenceOf(draft, span).ifPresent(s -> give(draft, s, span));
    }
  }

  private static Optional<Sentence> sentenceOf(Draft draft, Span span) {
    return draft.sentences().stream().filter(s -> s.span().overlaps(span)).findFirst();
  }

  private static void give(Draft draft, Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    if (tokens.isEmpty()) {
      return;
    }
    NounPhrase phrase =
        new NounPhrase(sentence, tokens.get(0).index(), tokens.get(tokens.size() - 1).index());
    int head = phrase.head().index();
    Optional<Mention> best = best(draft, sentence, span, head);
    String text = span.of(draft.document().text());
    Referent referent =
        best.map(Mention::referent).orElseGet(() -> new Unresolved(text.isBlank() ? "?" : text));
    draft.put(
        new Mention(
            sentence.index(),
            span,
            head,
            Mention.Kind.GIVEN,
            referent,
            best.map(Mention::onBehalfOf).orElse(List.of()),
            best.map(Mention::confidence).orElse(UNRESOLVED)));
  }

  /** The same span; else one with the same head; else the longest inside. */
  private static Optional<Mention> best(Draft draft, Sentence sentence, Span span, int head) {
    List<Mention> there =
        draft.mentions(sentence).stream().filter(m -> m.span().overlaps(span)).toList();
    return there.stream()
        .filter(m -> m.span().equals(span))
        .findFirst()
        .or(() -> there.stream().filter(m -> m.head() == head).findFirst())
        .or(
            () ->
                there.stream()
                    .filter(m -> span.contains(m.span()) && m.referent() instanceof Actor)
                    .max(Comparator.comparingInt(m -> m.span().length())));
  }
}
