package org.demarche.mention;

/**
 * A phrase that stands for somebody or something we could not identify; it stays a literal.
 *
 * @param label the phrase, not blank
 */
public record Unresolved(String label) implements Referent {

  public Unresolved {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an unresolved phrase needs its text");
    }
  }
}
