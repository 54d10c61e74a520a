package org.demarche.claim;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The event types the classifier tells apart: those of PLOVER, with CONCEDE and RETREAT as one, as
 * in the PLV data set (Hu et al., ACL 2024).
 */
public enum EventClass {
  ACCUSE(Relation.ACCUSES),
  AGREE(Relation.AGREES_WITH),
  AID(Relation.AIDS),
  ASSAULT(Relation.ASSAULTS),
  COERCE(Relation.COERCES),
  CONSULT(Relation.NEGOTIATES_WITH),
  COOPERATE(Relation.COOPERATES_WITH),
  MOBILIZE(Relation.MOBILIZES_AGAINST),
  PROTEST(Relation.PROTESTS),
  REJECT(Relation.REJECTS),
  REQUEST(Relation.REQUESTS),
  SANCTION(Relation.SANCTIONS),
  SUPPORT(Relation.SUPPORTS),
  THREATEN(Relation.THREATENS),
  /** Concedes or retreats. */
  YIELD(Relation.CONCEDES_TO);

  /** Types that hold in both directions when they hold in one. */
  public static final Set<EventClass> MUTUAL = EnumSet.of(AGREE, CONSULT, COOPERATE);

  private final Relation relation;
  private final Plover plover;

  EventClass(Relation relation) {
    this.relation = relation;
    this.plover = Objects.requireNonNull(relation.plover());
  }

  /** The most general relation of the type. */
  public Relation relation() {
    return relation;
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
