package org.demarche.lexicon;

/**
 * One thing a surface form may mean.
 *
 * @param entry what is meant
 * @param kind how the form names it
 * @param ambiguous whether the form often means something else, so that it needs context
 */
public record Reading(LexiconEntry entry, SurfaceKind kind, boolean ambiguous) {}
