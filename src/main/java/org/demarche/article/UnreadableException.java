package org.demarche.article;

/** An article cannot be read; the message says why and what to do, in one or two lines. */
final class UnreadableException extends Exception {

  UnreadableException(String why) {
    super(why);
  }
}
