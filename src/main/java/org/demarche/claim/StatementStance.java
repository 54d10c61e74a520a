package org.demarche.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives statements the stance that their words express: whoever says "the sanctions are illegal"
 * makes a statement about the sanctions, against them. Of several stances of the speaker in what is
 * said the surest counts; a statement that takes none stays neutral and without a type.
 */
final class StatementStance {

  /** What one can do by saying something; to visit or to bomb takes more. */
  private static final Set<Plover> SPOKEN =
      EnumSet.of(
          Plover.SUPPORT,
          Plover.ACCUSE,
          Plover.REJECT,
          Plover.REQUEST,
          Plover.THREATEN,
          Plover.AGREE);

  private StatementStance() {}

  /** The claims, the statements among them with target, type and polarity of the stance taken. */
  static List<Claim> apply(List<Claim> claims) {
    return claims.stream()
        .map(
            c ->
                c instanceof Statement said && said.details().plover() == null
                    ? withStance(said, claims)
                    : c)
        .toList();
  }

  private static Claim withStance(Statement said, List<Claim> claims) {
    return stance(said, claims)
        .map(Claim::details)
        .<Claim>map(stance -> said.with(said.details().toward(stance)))
        .orElse(said);
  }

  private static Optional<Claim> stance(Statement said, List<Claim> claims) {
    return claims.stream()
        .filter(c -> !(c instanceof Statement))
        .filter(c -> isTakenIn(said, c.details()))
        .max(Comparator.comparingDouble(c -> c.details().confidence()));
  }

  private static boolean isTakenIn(Statement said, Claim.Details stance) {
    Participant speaker = said.details().source();
    return stance.target() != null
        && stance.modality() == Modality.ACTUAL
        && stance.plover() != null
        && SPOKEN.contains(stance.plover())
        && said.content().contains(stance.target().span())
        && (FrameReader.speaksForItself(speaker, stance.source())
            || FrameReader.speaksForItself(stance.source(), speaker));
  }
}
