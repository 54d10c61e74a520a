package org.demarche.claim;

import java.util.Objects;

/** Something that happened, or is said to have: a meeting, a visit, sanctions, an accusation. */
public record Event(Details details) implements Claim {

  public Event {
    Objects.requireNonNull(details);
  }
}
