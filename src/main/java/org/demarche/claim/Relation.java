package org.demarche.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a claim says its source does to, with or about its target. Each is a property of the
 * ontology of the same local name; {@link #plover()} and {@link #polarity()} are what holds unless
 * a frame says otherwise.
 */
public enum Relation {
  SUPPORTS("supports", Family.POSITION, Plover.SUPPORT, 1),
  PRAISES("praises", Family.POSITION, Plover.SUPPORT, 1),
  RECOGNIZES("recognizes", Family.EVENT, Plover.SUPPORT, 1),
  OPPOSES("opposes", Family.POSITION, Plover.REJECT, -1),
  CRITICIZES("criticizes", Family.POSITION, Plover.ACCUSE, -1),
  ACCUSES("accuses", Family.EVENT, Plover.ACCUSE, -1),
  REJECTS("rejects", Family.EVENT, Plover.REJECT, -1),
  MEETS("meets", Family.EVENT, Plover.CONSULT, 0),
  VISITS("visits", Family.EVENT, Plover.CONSULT, 0),
  HOSTS("hosts", Family.EVENT, Plover.CONSULT, 0),
  CALLS("calls", Family.EVENT, Plover.CONSULT, 0),
  NEGOTIATES_WITH("negotiatesWith", Family.EVENT, Plover.CONSULT, 0),
  AGREES_WITH("agreesWith", Family.EVENT, Plover.AGREE, 1),
  COOPERATES_WITH("cooperatesWith", Family.EVENT, Plover.COOPERATE, 1),
  AIDS("aids", Family.EVENT, Plover.AID, 1),
  CONCEDES_TO("concedesTo", Family.EVENT, Plover.CONCEDE, 1),
  WITHDRAWS_FROM("withdrawsFrom", Family.EVENT, Plover.RETREAT, 0),
  REQUESTS("requests", Family.EVENT, Plover.REQUEST, 0),
  THREATENS("threatens", Family.EVENT, Plover.THREATEN, -1),
  PROTESTS("protests", Family.EVENT, Plover.PROTEST, -1),
  SANCTIONS("sanctions", Family.EVENT, Plover.SANCTION, -1),
  EXPELS("expels", Family.EVENT, Plover.SANCTION, -1),
  REDUCES_RELATIONS_WITH("reducesRelationsWith", Family.EVENT, Plover.SANCTION, -1),
  MOBILIZES_AGAINST("mobilizesAgainst", Family.EVENT, Plover.MOBILIZE, -1),
  COERCES("coerces", Family.EVENT, Plover.COERCE, -1),
  ASSAULTS("assaults", Family.EVENT, Plover.ASSAULT, -1),
  /** A stance or deed toward the target of no listed kind: only its polarity is known. */
  RELATES_TO("relatesTo", Family.POSITION, null, 0),
  /** Says something about the target, or to the world when there is none. */
  SAYS("says", Family.STATEMENT, null, 0);

  /** Which kind of claim a relation makes. */
  public enum Family {
    EVENT,
    POSITION,
    STATEMENT
  }

  private final String label;
  private final Family family;
  private final @Nullable Plover plover;
  private final int polarity;

  Relation(String label, Family family, @Nullable Plover plover, int polarity) {
    this.label = label;
    this.family = family;
    this.plover = plover;
    this.polarity = polarity;
  }

  /** Local name of the property in the ontology, and the word in JSON. */
  public String label() {
    return label;
  }

  public Family family() {
    return family;
  }

  public @Nullable Plover plover() {
    return plover;
  }

  /** Stance of the source toward the target: 1, 0 or -1. */
  public int polarity() {
    return polarity;
  }
}
