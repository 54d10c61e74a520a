package org.demarche.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/**
 * A sentence together with the mentions in it.
 *
 * @param document the whole article
 * @param sentence the sentence
 * @param mentions those of the sentence, in order
 */
record SentenceMentions(Document document, Sentence sentence, List<Mention> mentions) {

  /** By length, so that of nested mentions the whole phrase wins. */
  private static final Comparator<Mention> LONGEST =
      Comparator.comparingInt((Mention m) -> m.span().length());

  static SentenceMentions of(Document document, Sentence sentence, List<Mention> all) {
    return new SentenceMentions(
        document, sentence, all.stream().filter(m -> m.sentence() == sentence.index()).toList());
  }

  /** The mention whose phrase hangs on the token; of several a given one, else the longest. */
  Optional<Mention> headedBy(Token token) {
    List<Mention> found = mentions.stream().filter(m -> m.head() == token.index()).toList();
    return found.stream()
        .filter(m -> m.kind() == Mention.Kind.GIVEN)
        .max(LONGEST)
        .or(() -> found.stream().max(LONGEST));
  }

  /** The longest mention that covers the token. */
  Optional<Mention> covering(Token token) {
    return mentions.stream().filter(m -> m.span().contains(token.span())).max(LONGEST);
  }

  /**
   * For a pronoun the nearest phrase before it in the sentence that means the same; else the
   * mention itself.
   */
  Mention named(Mention mention) {
    if (mention.kind() != Mention.Kind.PRONOUN) {
      return mention;
    }
    return mentions.stream()
        .filter(m -> m.kind() != Mention.Kind.PRONOUN && m.kind() != Mention.Kind.DEMONYM)
        .filter(m -> m.referent().equals(mention.referent()))
        .filter(m -> m.span().end() <= mention.span().begin())
        .max(Comparator.comparing(Mention::span))
        .orElse(mention);
  }

  /** Actors meant by mentions inside the span, without repetition, in order. */
  List<Actor> actorsIn(Span span) {
    return mentions.stream()
        .filter(m -> span.contains(m.span()))
        .map(Mention::referent)
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast)
        .distinct()
        .toList();
  }

  String text(Span span) {
    return span.of(document.text());
  }
}
