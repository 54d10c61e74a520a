package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.mention.Actor;

/**
 * Who answers for the words at a place in the text: the speakers of the utterances around it, the
 * innermost first, each followed by whoever reports them.
 */
final class AttributionScope {

  private final List<Utterance> utterances;

  AttributionScope(List<Utterance> utterances) {
    this.utterances =
        utterances.stream()
            .sorted(Comparator.comparingInt((Utterance u) -> u.content().length()))
            .toList();
  }

  /** The utterances whose content covers the span, the innermost first. */
  List<Utterance> around(Span span) {
    return utterances.stream().filter(u -> u.content().contains(span)).toList();
  }

  /** The innermost utterance whose content covers the span. */
  Optional<Utterance> innermost(Span span) {
    return around(span).stream().findFirst();
  }

  /** The chain of those who say what stands at the span; empty: the article itself. */
  List<Attributor> chain(Span span) {
    return chain(around(span));
  }

  static List<Attributor> chain(List<Utterance> around) {
    List<Attributor> chain = new ArrayList<>();
    for (Utterance utterance : around) {
      add(chain, attributor(utterance.speaker()));
      utterance.reporters().forEach(r -> add(chain, r));
    }
    return chain;
  }

  private static void add(List<Attributor> chain, Attributor next) {
    if (chain.stream().noneMatch(a -> a.label().equals(next.label()))) {
      chain.add(next);
    }
  }

  static Attributor attributor(Participant speaker) {
    Actor actor = speaker.referent() instanceof Actor a ? a : null;
    return new Attributor(actor == null ? speaker.text() : actor.label(), actor);
  }
}
