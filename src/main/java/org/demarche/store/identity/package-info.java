/**
 * Who of those that articles name is one and the same.
 *
 * <p>An actor of the lexicon has one IRI in all articles. Anybody else gets an IRI from the name
 * that an article gives, so that "Dmitry Medvedev" and "Dmitriy Medvedev" begin as two. {@link
 * org.demarche.store.identity.IdentityFinder} compares the names of all actors of a store: what is
 * above {@link org.demarche.store.identity.IdentityFinder#SURE} and contradicted by nothing is one
 * actor; what is between that and {@link org.demarche.store.identity.IdentityFinder#POSSIBLE} stays
 * apart and is told as possible. Decisions of people stand above both.
 *
 * <p>The outcome is a function of the set of articles and the decisions, never of their order. Its
 * words (titles, short forms of given names, legal forms) are rows of {@code
 * data/lexicon/name-words.tsv}. Scores are set by hand on what reading merges in real news showed;
 * they rank evidence and are no probabilities.
 */
@NullMarked
package org.demarche.store.identity;

import org.jspecify.annotations.NullMarked;
