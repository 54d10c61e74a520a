package org.demarche.claim;

import org.demarche.mention.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution chain: who says so.
 *
 * @param label name or phrase, not blank
 * @param actor who it is, null when unknown
 */
public record Attributor(String label, @Nullable Actor actor) {

  public Attributor {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an attributor needs a label");
    }
  }
}
