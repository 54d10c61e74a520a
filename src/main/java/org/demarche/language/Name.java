package org.demarche.language;

/**
 * A named entity the recogniser found.
 *
 * @param first index of its first token
 * @param last index of its last token, at least {@code first}
 * @param type OntoNotes type: PERSON, ORG, GPE, NORP, LOC, DATE, EVENT, LAW ...
 */
public record Name(int first, int last, String type) {

  public Name {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a token range: " + first + ".." + last);
    }
  }
}
