package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;

/**
 * Joins quotations that no verb of speech claims to the speaker before them: within a paragraph
 * they go on what was said ("...," he said. "..."), at the head of the next they are said anew.
 */
final class Continuations {

  /** A quotation with no verb of speech of its own needs this many words to be an utterance. */
  private static final int FEWEST_WORDS = 5;

  /** How sure it is that the speaker of the paragraph before goes on. */
  private static final double NEXT_PARAGRAPH = 0.8;

  private Continuations() {}

  /** All utterances, some of them longer than given, and new ones for quotations left over. */
  static List<Utterance> join(String text, List<Span> quotes, List<Utterance> known) {
    List<Utterance> joined = new ArrayList<>(known);
    for (Span quote : quotes) {
      boolean claimed = joined.stream().anyMatch(u -> claims(u, quote));
      if (!claimed && quote.of(text).trim().split("\\s+").length >= FEWEST_WORDS) {
        Optional<Utterance> same = sameParagraph(text, quote, joined);
        if (same.isPresent()) {
          joined.set(joined.indexOf(same.get()), extended(same.get(), quote));
        } else {
          paragraphBefore(text, quote, joined)
              .ifPresent(u -> joined.add(u.quoted(quote, NEXT_PARAGRAPH)));
        }
      }
    }
    return joined;
  }

  /** Whether the utterance is made of the quotation, not reported within it ("I think ..."). */
  private static boolean claims(Utterance utterance, Span quote) {
    return utterance.content().overlaps(quote) && !quote.contains(utterance.speaker().span());
  }

  private static Optional<Utterance> sameParagraph(String text, Span quote, List<Utterance> known) {
    int from = paragraphBegin(text, quote);
    int end = text.indexOf("\n\n", quote.end());
    int to = end < 0 ? text.length() : end;
    return known.stream()
        .filter(u -> u.speaker().span().begin() >= from && u.speaker().span().end() <= to)
        .filter(u -> !quote.contains(u.speaker().span()))
        .min(Comparator.comparingInt(u -> distance(u.speaker().span(), quote)));
  }

  private static int distance(Span speaker, Span quote) {
    return Math.max(speaker.begin() - quote.end(), quote.begin() - speaker.end());
  }

  private static Optional<Utterance> paragraphBefore(
      String text, Span quote, List<Utterance> known) {
    int paragraph = paragraphBegin(text, quote);
    int before = paragraph == 0 ? 0 : text.lastIndexOf("\n\n", paragraph - 3) + 1;
    return known.stream()
        .filter(u -> u.direct() && u.content().end() <= paragraph && u.content().begin() >= before)
        .max(Comparator.comparing(Utterance::content));
  }

  private static int paragraphBegin(String text, Span quote) {
    int at = text.lastIndexOf("\n\n", quote.begin());
    return at < 0 ? 0 : at + 2;
  }

  private static Utterance extended(Utterance said, Span quote) {
    Span content =
        new Span(
            Math.min(said.content().begin(), quote.begin()),
            Math.max(said.content().end(), quote.end()));
    return said.quoted(content, 1);
  }
}
