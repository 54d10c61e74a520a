package org.demarche;

import org.demarche.claim.Extraction;

/** What became of one article of the input. */
public sealed interface Outcome {

  /** It was read, parsed and its claims extracted. */
  record Extracted(Extraction extraction) implements Outcome {}

  /**
   * It is fine but not for this program: in a language it cannot parse, say.
   *
   * @param where the article or file
   * @param why in one line
   */
  record Skipped(String where, String why) implements Outcome {}

  /**
   * It could not be read or parsed; the others go on.
   *
   * @param where the article, or the file with its line
   * @param why what is wrong and what to do about it, in one or two lines
   */
  record Failed(String where, String why) implements Outcome {}
}
