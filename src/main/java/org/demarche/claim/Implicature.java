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

  /** The claims that follow from those read off one sentence. */
  static List<Claim> of(List<FrameReader.Reading> readings) {
    Stream<Claim> sides =
        readings.stream()
            .map(FrameReader.Reading::claim)
            .filter(Implicature::isAgainstADeed)
            .flatMap(
                stance ->
                    readings.stream()
                        .filter(deed -> isInside(deed, stance))
                        .flatMap(deed -> support(stance, deed.claim()).stream()));
    Stream<Claim> hosts =
        readings.stream().map(FrameReader.Reading::claim).flatMap(c -> hosting(c).stream());
    return Stream.concat(sides, hosts).toList();
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

  private static boolean isInside(FrameReader.Reading deed, Claim stance) {
    Span deedSpan = deed.predicate().token().span();
    return !deed.claim().equals(stance)
        && FrameReader.targetSpan(stance).filter(s -> s.contains(deedSpan)).isPresent()
        && deed.predicate().frame().polarity() < 0;
  }

  private static Optional<Claim> support(Claim stance, Claim deed) {
    Participant harmed = deed.details().target();
    Claim.Details d = stance.details();
    if (harmed == null || !(harmed.referent() instanceof Actor) || isOwn(d.source(), harmed)) {
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
                TRUST * Math.min(d.confidence(), deed.details().confidence()),
                d.happened(),
                d.reported())));
  }

  private static boolean isOwn(Participant source, Participant harmed) {
    return Stream.concat(Stream.of(source.referent()), source.onBehalfOf().stream())
        .anyMatch(r -> r.equals(harmed.referent()));
  }
}
