/**
 * Measures the pipeline against annotated articles.
 *
 * <p>A source or target counts as found when one of its names agrees with one of the annotation's
 * ({@link org.demarche.evaluation.Names}), because a reader writes "Russia" where the text has its
 * minister. Recall is over what matters (core), precision over everything made: a claim that the
 * gold has as an aside is no error. What the article does not assert is annotated too, and
 * asserting it is counted apart, because a wrong edge costs more than a missing one.
 */
@NullMarked
package org.demarche.evaluation;

import org.jspecify.annotations.NullMarked;
