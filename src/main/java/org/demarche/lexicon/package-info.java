/**
 * What is known of the world beforehand. {@link org.demarche.lexicon.Lexicon} loads and checks the
 * tables under {@code data/lexicon/} (states, people in office, organisations, metonyms, offices,
 * topics, places) as immutable records and finds them by form, key, or office and date.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The tables are the source: one fact a row, each with source and licence ({@code
 *       data/lexicon/SOURCES.md}). Predicate frames have tables and loaders of their own.
 *   <li>A bad line never goes unnoticed: every one of every table is reported with file and line
 *       number, then loading fails once.
 *   <li>{@link org.demarche.lexicon.Surface} alone says which ways to write a name count as the
 *       same.
 *   <li>A user's own facts ({@link org.demarche.lexicon.UserFacts}) come in one table, and win. A
 *       query result of Wikidata ({@link org.demarche.lexicon.WikidataResult}) is first made such a
 *       table, which a person can read and correct, and that goes in.
 *   <li>A form that often means something else ("Georgia", "Time") is marked in its row; whether it
 *       does is for the reader of the sentence to tell.
 *   <li>An end of term that is not recorded is not an end that has not come: {@link
 *       org.demarche.lexicon.Tenure} presumes eighteen months, and says so.
 *   <li>Ministries, governments, parliaments and armed forces follow one pattern a kind ({@code
 *       institutions.tsv}); a row of {@code organisations.tsv} under the same key refines it.
 *   <li>Keys: ISO 3166 alpha-2 for states, slugs for the rest. No key is both a state's and an
 *       organisation's, since offices may be of either.
 * </ul>
 */
@NullMarked
package org.demarche.lexicon;

import org.jspecify.annotations.NullMarked;
