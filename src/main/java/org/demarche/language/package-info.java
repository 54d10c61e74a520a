/**
 * Sentences, tokens, tags, lemmas, names and dependencies of an article, as {@link
 * org.demarche.language.Document}. With {@link org.demarche.language.packed}, the only package that
 * imports NLP libraries.
 *
 * <p>{@link org.demarche.language.EnglishAnalyzer} is one row of steps: {@link
 * org.demarche.language.LanguageCheck}, {@link org.demarche.language.SentenceSplitter} (which puts
 * the hard cases to {@link org.demarche.language.SentenceEnd}), {@link
 * org.demarche.language.EnglishParser}. The models see {@link org.demarche.language.PlainText};
 * every span points into the article's own text.
 *
 * <h2>What rules can rely on</h2>
 *
 * Measured on 5,228 sentences of news (127,000 tokens).
 *
 * <p><b>Tokens.</b> A token's form is the text under its span, curly quotes and all; its lemma is
 * plain, in lower case, and of numerals the form itself. "Lavrov's" is "Lavrov" + "'s"; "didn't" is
 * "did" + "n't" (lemma "not"); "cannot" is "can" + "not"; "U.S.-backed" is "U.S." + "-" + "backed",
 * but after a prefix, or before a word it does not know, the hyphen stays inside ("UN-brokered"). A
 * final "U.S." keeps its stop: then no "." ends the sentence.
 *
 * <p><b>Tags.</b> Penn Treebank's of OntoNotes: also HYPH, NFP, ADD, AFX, GW, XX; both kinds of
 * brackets are -LRB- and -RRB-, quotes `` and '', ";" is tagged as a comma. "to" is TO before a
 * verb and IN before a noun.
 *
 * <p><b>Dependencies.</b> CLEAR labels, most frequent first: punct prep pobj det compound nmod
 * nsubj root dobj aux conj advmod cc poss ccomp auxpass advcl mark nsubjpass appos xcomp npadvmod
 * relcl acl case attr acomp pcomp neg agent prt qmod dep oprd expl dative preconj predet parataxis
 * csubj discourse vocative meta csubjpass. Worth knowing:
 *
 * <ul>
 *   <li>Adjectives and numerals before a noun are nmod (there is no amod or nummod); nouns before
 *       it compound; "Russian Foreign Minister Sergei Lavrov" is headed by Lavrov, with Minister
 *       its compound, but "Sweden's foreign minister Ann Linde" by minister, with Linde its appos.
 *   <li>"'s" is case under the possessor, which is poss of the thing.
 *   <li>The first conjunct heads the second, the second the third; cc hangs on the conjunct before
 *       it. A shared subject is attached to the first verb only, passive auxiliaries too.
 *   <li>A passive's "by" is agent, its noun pobj below. "according" is prep of the verb, "to" prep
 *       below it, the source pobj below that.
 *   <li>In "X, he said" X is ccomp of said, and said the root. So it is of the second clause in "A
 *       did this; B denied it": a ccomp without mark and without a verb of speech is no speech.
 *   <li>"not", "n't", "never" are neg of the verb; "no" is only det of its noun.
 *   <li>"that", "whether", "if", "while" are mark of the clause they open; "who" and "which" are
 *       nsubj or dobj of a relcl.
 *   <li>What follows "call" is oprd; "as" is prep of "recognise", its noun pobj. Infinitives after
 *       want, plan, refuse are xcomp, also with an object ("urged them to go": them is dobj of
 *       urged); after a noun acl; of purpose advcl.
 *   <li>Weekdays without "on" are npadvmod, now and then oprd or dobj.
 * </ul>
 *
 * <p>The weak sides: prepositions after a noun tend to be taken as the noun's ("talks in Paris on
 * 12 March", "sanctions on officials over the vote"); a trailing "according to" may hang on the
 * verb of the last clause instead of the main one; a trailing ", the daily reports" is read as an
 * apposition.
 *
 * <p><b>Names.</b> OntoNotes types, most frequent first: ORG PERSON GPE DATE CARDINAL NORP TIME LOC
 * FAC ORDINAL QUANTITY EVENT MONEY PERCENT PRODUCT WORK_OF_ART LAW LANGUAGE. NORP are adjectives
 * and people ("Russian", "Kurds"); ministries are ORG, with their "the"; a lone surname that is
 * also a place is often GPE, and offices ("foreign minister") are no names. A final "'s" is not
 * part of a name.
 *
 * <h2>Decisions</h2>
 *
 * <p>Sentence ends are decided by rules, as OpenNLP's model, trained on web text, breaks news after
 * "Sen.", "Maj.", "Feb." and initials; it is asked only where the rules leave it open. An article
 * is rejected as foreign only when it has few English function words and the model takes another
 * language for five times as likely; no paragraph in English of 100,000 was.
 */
@NullMarked
package org.demarche.language;

import org.jspecify.annotations.NullMarked;
