package org.demarche.claim;

import java.util.Objects;

/** A stance of the source toward the target. */
public record Position(Details details) implements Claim {

  public Position {
    Objects.requireNonNull(details);
  }
}
