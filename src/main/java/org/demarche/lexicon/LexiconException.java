package org.demarche.lexicon;

import java.util.List;

/** A table under {@code data/lexicon/}, or one the user gave, has bad lines. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param problems one a bad line: file, line number, what is wrong
   */
  public LexiconException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
