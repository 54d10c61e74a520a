package org.demarche.lexicon;

/** What kind of territory a row of {@code states.tsv} is. */
public enum StateKind {
  /** Member or observer of the United Nations, and Taiwan. */
  STATE,
  TERRITORY,
  /** Claims statehood that few recognise, or is claimed by several. */
  DISPUTED,
  HISTORICAL,
  SUBDIVISION
}
