package org.demarche.graph.export;

/**
 * A claim as a line of a table. What is unknown is empty.
 *
 * @param begin first code point of the evidence in the article's text
 * @param end one past its last code point
 */
record ClaimRow(
    String claim,
    End source,
    String relation,
    End target,
    String polarity,
    String plover,
    String modality,
    String attribution,
    String confidence,
    String happenedFrom,
    String happenedTo,
    String reported,
    String article,
    String publisher,
    String quote,
    String begin,
    String end) {

  /**
   * Source or target.
   *
   * @param iri IRI, empty when there is no target
   * @param label as the registry has it, or the words of the article
   * @param type local name of its class: "State", "Policy", "Phrase"
   * @param onBehalfOf labels of whom it speaks for, states last, separated by " | "
   */
  record End(String iri, String label, String type, String onBehalfOf) {

    static final End NONE = new End("", "", "", "");

    /** Whether the registry describes it. */
    boolean isResolved() {
      return !iri.isEmpty() && !type.equals("Phrase");
    }
  }
}
