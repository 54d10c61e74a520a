package org.demarche.graph;

/**
 * Something the shapes forbid.
 *
 * @param focusNode IRI of what is wrong
 * @param message what should be, and the offending value where there is one
 */
public record Violation(String focusNode, String message) {

  /** Both in one line. */
  @Override
  public String toString() {
    return focusNode + ": " + message;
  }
}
