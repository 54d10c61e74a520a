package org.demarche.claim;

import java.util.List;
import java.util.Objects;
import org.demarche.article.Span;
import org.demarche.mention.Actor;
import org.demarche.mention.Referent;

/**
 * Source or target of a claim.
 *
 * @param span the phrase in the article's text
 * @param text the phrase
 * @param referent whom or what it means
 * @param onBehalfOf whom the referent speaks for, nearest first; for a topic whose owner is known,
 *     the owner
 */
public record Participant(Span span, String text, Referent referent, List<Actor> onBehalfOf) {

  public Participant {
    Objects.requireNonNull(span);
    Objects.requireNonNull(referent);
    onBehalfOf = List.copyOf(onBehalfOf);
  }
}
