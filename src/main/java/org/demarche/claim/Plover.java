package org.demarche.claim;

/**
 * The event types of PLOVER, the successor of CAMEO (Open Event Data Alliance, "PLOVER: A Political
 * Event Ontology"; codebook of POLECAT 2023).
 */
public enum Plover {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
}
