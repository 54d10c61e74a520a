package org.demarche.lexicon;

/**
 * A person in an office.
 *
 * @param person who
 * @param tenure the term
 * @param certainty how sure it is that the term covers the date asked for
 */
public record Holding(Person person, Tenure tenure, Certainty certainty) {

  /** Whether the person is only the last one known to have held it. */
  public boolean lastKnown() {
    return certainty == Certainty.LAST_KNOWN;
  }
}
