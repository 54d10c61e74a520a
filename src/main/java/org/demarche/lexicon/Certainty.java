package org.demarche.lexicon;

/** How sure the tables are that somebody held an office on a date. */
public enum Certainty {
  /** The date lies between dates on which the person is known to have held it. */
  HELD,
  /**
   * The date lies within {@link Tenure#GRACE_MONTHS} months of the last (or first) date on which
   * the person is known to have held it; nothing says that the term had ended.
   */
  LAST_KNOWN,
  /** The term had ended, had not begun, or too long has passed to tell. */
  NOT_KNOWN
}
