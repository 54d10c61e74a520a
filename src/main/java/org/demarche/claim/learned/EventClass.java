package org.demarche.claim.learned;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.claim.Plover;

/**
 * The event types the classifier tells apart: those of PLOVER, with CONCEDE and RETREAT as one, as
 * in the PLV data set (Hu et al., ACL 2024).
 */
public enum EventClass {
  ACCUSE(Plover.ACCUSE),
  AGREE(Plover.AGREE),
  AID(Plover.AID),
  ASSAULT(Plover.ASSAULT),
  COERCE(Plover.COERCE),
  CONSULT(Plover.CONSULT),
  COOPERATE(Plover.COOPERATE),
  MOBILIZE(Plover.MOBILIZE),
  PROTEST(Plover.PROTEST),
  REJECT(Plover.REJECT),
  REQUEST(Plover.REQUEST),
  SANCTION(Plover.SANCTION),
  SUPPORT(Plover.SUPPORT),
  THREATEN(Plover.THREATEN),
  /** Concedes or retreats. */
  YIELD(Plover.CONCEDE);

  /** Types that hold in both directions when they hold in one. */
  static final Set<EventClass> MUTUAL = EnumSet.of(AGREE, CONSULT, COOPERATE);

  private final Plover plover;

  EventClass(Plover plover) {
    this.plover = plover;
  }

  /** The PLOVER type; {@link Plover#CONCEDE} stands for both that {@link #YIELD} covers. */
  public Plover plover() {
    return plover;
  }

  /** The class that covers the type. */
  public static EventClass of(Plover plover) {
    return switch (plover) {
      case CONCEDE, RETREAT -> YIELD;
      case ACCUSE,
          AGREE,
          AID,
          ASSAULT,
          COERCE,
          CONSULT,
          COOPERATE,
          MOBILIZE,
          PROTEST,
          REJECT,
          REQUEST,
          SANCTION,
          SUPPORT,
          THREATEN ->
          valueOf(plover.name());
    };
  }
}
