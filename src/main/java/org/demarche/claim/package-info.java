/**
 * Who does, says or thinks what: events, positions and statements with polarity, modality,
 * attribution and time. Claims hold no NLP and no RDF types, so that what comes after them depends
 * on neither.
 *
 * <p>Predicate frames, utterances and implicature make the claims. Where the input marks who is an
 * actor, a {@link org.demarche.claim.PairJudge} that has read examples decides type, direction,
 * polarity and confidence of each pair ({@code learned} holds ours); the frames explain. In free
 * text, where most pairs are unrelated, it only adds: trained on one pair a sentence, it takes too
 * many of the others for related. Of two who are named as arguments of one predicate ({@code
 * PairGrammar}) 40 % is enough for a claim, which is never surer than 50 % and so draws no plain
 * edge; of others it must be sure, of two who are only listed side by side all but certain.
 *
 * <p>Last, the judge's stances ({@code JudgedStances}), of which his examples know more than the
 * frames: a statement that takes none by its words gets the one decided for its speaker, and a
 * named subject or owner of whose deeds a sentence tells nothing supports or opposes whom he most
 * surely does, both from 40 %. They too draw no plain edge.
 *
 * <p>Two readings of speech stand beside each other. Verbs of saying and thinking with their
 * clauses and quotations ({@code UtteranceFinder}) say in whose voice other claims are. Statements
 * come from a wider net over all words that attribute ({@code AttributionFinder}): the parse
 * proposes stretches, {@code AttributionModel} adds its own and decides, so that weak attributions
 * ("backs", "is expected to") are told with their probability without changing whose claims are
 * whose. Where a {@link org.demarche.claim.WordReader} reads the words of the sentence, the model
 * asks it.
 */
@NullMarked
package org.demarche.claim;

import org.jspecify.annotations.NullMarked;
