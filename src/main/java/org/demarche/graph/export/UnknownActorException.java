package org.demarche.graph.export;

/** A filter names an actor that the store does not know. */
public final class UnknownActorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownActorException(String name) {
    super(
        "the store knows no actor or topic called '" + name + "': check the name, or give an IRI");
  }
}
