/**
 * Who does, says or thinks what: events, positions and statements with polarity, modality,
 * attribution and time. Claims hold no NLP and no RDF types, so that what comes after them depends
 * on neither.
 *
 * <p>Predicate frames, utterances and implicature make the claims. Where the input marks who is an
 * actor, a {@link org.demarche.claim.PairJudge} that has read examples decides type, direction,
 * polarity and confidence of each pair ({@code learned} holds ours); the frames explain. In free
 * text, where most pairs are unrelated, it only adds what it is sure of: trained on one pair a
 * sentence, it takes too many of the others for related.
 */
@NullMarked
package org.demarche.claim;

import org.jspecify.annotations.NullMarked;
