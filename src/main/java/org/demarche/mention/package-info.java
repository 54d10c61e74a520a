/**
 * Which actor or topic each phrase means on the article's date.
 *
 * <p>{@link org.demarche.mention.LexiconMentionResolver} runs a list of small steps, one class
 * each, over a working set of mentions; the order is the list at the top of that class. Decisions:
 *
 * <ul>
 *   <li>A capital standing for its government means the state ("Washington" is the United States);
 *       a residence or ministry building means the institution in it, which speaks for the state.
 *   <li>An adjective inside a longer name is no mention of its own ("Russian" in "Russian Foreign
 *       Minister Sergei Lavrov"); before the noun of a deed it is ("Israeli accusations").
 *   <li>A title in the text outweighs the lexicon: whoever the article calls foreign minister
 *       speaks for that ministry, and a "former" one not for the state.
 *   <li>Whoever leads, belongs to or speaks for a party, movement or armed group on the date speaks
 *       for it, before any office of state; in opposition never for the state.
 *   <li>Coreference is salience over the preceding sentences, as Lappin and Leass have it, with the
 *       agreement news needs: person, group or institution.
 *   <li>Things compete with actors for "it" and "they" ("tested missiles but did not arm them"):
 *       when one is the likelier antecedent, the pronoun is no mention. "It" means an actor only
 *       where the verb makes it one: never in "it is time", "it is reported", "as Trump puts it".
 *   <li>Actors joined by "and", and what "they" or "the two countries" mean, are a group that
 *       speaks for its members.
 *   <li>A text stands for its issuer when it speaks, and for nobody when no issuer is named.
 *   <li>A surname alone that several known people bear means one of them only where the article
 *       names that one, his state alone among theirs, or where he alone heads a state or
 *       government; else it stays unresolved, since the same word in another article may be another
 *       of them.
 *   <li>What cannot be told stays {@link org.demarche.mention.Unresolved}, with its text.
 * </ul>
 */
@NullMarked
package org.demarche.mention;

import org.jspecify.annotations.NullMarked;
