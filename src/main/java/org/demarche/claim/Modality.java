package org.demarche.claim;

/** Whether what a claim says is so. */
public enum Modality {
  /** It happened or holds. */
  ACTUAL,
  /** The text says that it did not happen or does not hold. */
  NEGATED,
  /** It is announced, planned or expected. */
  FUTURE,
  /** It is possible, conditional, threatened, wished for or asked for. */
  HYPOTHETICAL
}
