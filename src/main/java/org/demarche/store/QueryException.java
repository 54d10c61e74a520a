package org.demarche.store;

/** A query that cannot be run: unknown, badly written, or with a value it does not take. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, where, and what to do about it, in a line or two
   */
  public QueryException(String message) {
    super(message);
  }
}
