package org.demarche.mention;

/**
 * One thing a surface form may mean.
 *
 * @param referent the actor or topic
 * @param kind how the form refers to it
 * @param ambiguous whether the form often means something else ("Georgia", "the North")
 */
record Sense(Referent referent, Mention.Kind kind, boolean ambiguous) {}
