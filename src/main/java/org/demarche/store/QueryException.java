package org.demarche.store;

/** A query that cannot be run: unknown, badly written, or with a value it does not take. */
public final class QueryException extends StoreException {

  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }

  public QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
