package org.demarche.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Topic;

/**
 * What follows from a claim without being stated: whoever is against a deed that harms somebody is
 * on that somebody's side ("condemned attempts to remove Maduro"), and who is visited plays host.
 * Such claims are marked inferred and are less sure than what is stated.
 */
final class Implicature {

  private static final String AGAINST_HARM = "implicature:against-harm";
  private static final String VISITED = "implicature:visited-hosts";

  /** How far each inference can be trusted, given its premises. */
  private static final double TRUST = 0.6;

  private static final double TRUST_IN_HOSTS = 0.8;

  private Implicature() {}

  /**
   * A deed against somebody.
   *
   * @param deed the word that names it
   * @param harmed whom it is against
   * @param confidence how sure that is, 0 to 1
   */
  record Harm(Span deed, Participant harmed, double confidence) {}

  /** What follows from the claims and the deeds of one sentence. */
  static Stream<Claim> of(List<Claim> claims, List<Harm> harms) {
    Stream<Claim> sides =
        claims.stream()
            .filter(Implicature::isAgainstADeed)
            .flatMap(
                stance ->
                    harms.stream()
                        .filter(harm -> isInside(harm, stance))
                        .flatMap(harm -> support(stance, harm).stream()));
    return Stream.concat(sides, claims.stream().flatMap(c -> hosting(c).stream()));
  }

  private static Optional<Claim> hosting(Claim visit) {
    Claim.Details d = visit.details();
    Participant host = d.target();
    if (d.relation() != Relation.VISITS || host == null || !isState(host)) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            new Claim.Details(
                d.article(),
                d.sentence(),
                d.evidence(),
                d.quote(),
                host,
                d.source(),
                Relation.HOSTS,
                Relation.HOSTS.plover(),
                d.polarity(),
                d.modality(),
                d.attribution(),
                true,
                VISITED,
                TRUST_IN_HOSTS * d.confidence(),
                d.happened(),
                d.reported())));
  }

  private static boolean isState(Participant participant) {
    return participant.referent() instanceof Actor actor && actor.type() == ActorType.STATE;
  }

  private static boolean isAgainstADeed(Claim claim) {
    Claim.Details details = claim.details();
    return details.polarity() < 0
        && details.modality() == Modality.ACTUAL
        && details.target() != null
        && details.target().referent() instanceof Topic;
  }

  private static boolean isInside(Harm harm, Claim stance) {
    Participant target = stance.details().target();
    return target != null && target.span().contains(harm.deed());
  }

  private static Optional<Claim> support(Claim stance, Harm harm) {
    Participant harmed = harm.harmed();
    Claim.Details d = stance.details();
    if (!(harmed.referent() instanceof Actor) || isOwn(d.source(), harmed)) {
      return Optional.empty();
    }
    return Optional.of(
        new Position(
            new Claim.Details(
                d.article(),
                d.sentence(),
                d.evidence(),
                d.quote(),
                d.source(),
                harmed,
                Relation.SUPPORTS,
                Plover.SUPPORT,
                1,
                Modality.ACTUAL,
                d.attribution(),
                true,
                AGAINST_HARM,
                TRUST * Math.min(d.confidence(), harm.confidence()),
                d.happened(),
                d.reported())));
  }

  private static boolean isOwn(Participant source, Participant harmed) {
    return Stream.concat(Stream.of(source.referent()), source.onBehalfOf().stream())
        .anyMatch(r -> r.equals(harmed.referent()));
  }
}
