package org.demarche.web;

/** A request that makes no sense; the message tells why. */
final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadRequestException(String message) {
    super(message);
  }
}
