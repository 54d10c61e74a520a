package org.demarche.language;

/** The article is in a language that cannot be parsed; the message says which one was found. */
public final class UnsupportedLanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnsupportedLanguageException(String message) {
    super(message);
  }
}
