package org.demarche.mention;

/** One step of the resolution: adds to or mends the mentions found so far. */
@FunctionalInterface
interface MentionStep {

  void apply(Draft draft);
}
