package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import org.demarche.language.Document;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/**
 * Two mentions in the order of the text.
 *
 * @param document the whole article
 * @param one the earlier
 * @param other the later
 */
record ActorPair(Document document, Mention one, Mention other) {

  /**
   * Every two of the mentions that do not overlap.
   *
   * @param mentions in the order of the text
   */
  static List<ActorPair> among(Document document, List<Mention> mentions) {
    List<ActorPair> pairs = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        ActorPair pair = new ActorPair(document, mentions.get(i), mentions.get(j));
        if (!pair.overlaps()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  boolean overlaps() {
    return one.span().overlaps(other.span());
  }

  int sentencesApart() {
    return other.sentence() - one.sentence();
  }

  /** Two who are not one, nor one the other's spokesman. */
  boolean isOfTwo() {
    return !one.referent().equals(other.referent())
        && !speaksFor(one, other)
        && !speaksFor(other, one);
  }

  private static boolean speaksFor(Mention one, Mention other) {
    return other.referent() instanceof Actor actor && one.onBehalfOf().contains(actor);
  }

  /** Whether they stand in one sentence and are only listed there side by side. */
  boolean isListed() {
    return sentencesApart() == 0
        && PairGrammar.of(document.sentences().get(one.sentence()), one.head(), other.head())
            .isCoordination();
  }

  /** Whether the claim is between the two, either way. */
  boolean joins(Claim claim) {
    return joins(claim, one, other) || joins(claim, other, one);
  }

  static boolean joins(Claim claim, Mention source, Mention target) {
    Participant found = claim.details().target();
    return found != null
        && claim.details().source().span().overlaps(source.span())
        && found.span().overlaps(target.span());
  }
}
