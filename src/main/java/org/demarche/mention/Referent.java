package org.demarche.mention;

/** What a phrase stands for: an actor, a topic, or nobody we can name. */
public sealed interface Referent permits Actor, Topic, Unresolved {

  /** How a person would write it, not blank. */
  String label();
}
