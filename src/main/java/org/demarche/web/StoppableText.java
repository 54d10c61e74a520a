package org.demarche.web;

import org.apache.jena.query.QueryCancelledException;

/**
 * A text that stops whoever reads it when its query has run too long: Java's regular expressions
 * can backtrack for years and cannot be interrupted otherwise.
 */
final class StoppableText implements CharSequence {

  /** Looking at the clock takes longer than reading a character. */
  private static final int CHARACTERS_PER_LOOK = 4096;

  private final CharSequence text;
  private final Deadline deadline;
  private int read;

  StoppableText(CharSequence text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  @Override
  public char charAt(int index) {
    read++;
    if (read % CHARACTERS_PER_LOOK == 0 && deadline.isOver()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
