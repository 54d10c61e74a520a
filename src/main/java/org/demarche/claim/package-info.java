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
 *
 * <p>Two readings of speech stand beside each other. Verbs of saying and thinking with their
 * clauses and quotations ({@code UtteranceFinder}) say in whose voice other claims are. Statements
 * come from a wider net over all words that attribute ({@code AttributionFinder}): the parse
 * proposes stretches, {@code AttributionModel} adds its own and decides, so that weak attributions
 * ("backs", "is expected to") are told with their probability without changing whose claims are
 * whose.
 */
@NullMarked
package org.demarche.claim;

import org.jspecify.annotations.NullMarked;
