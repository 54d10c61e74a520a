/**
 * Démarche turns news articles into a graph of diplomatic claims, each tied to the sentence that
 * says so and to whoever said it.
 *
 * <pre>
 *   article -&gt; language -&gt; mention -&gt; claim -&gt; graph -&gt; store      question -&gt; store      cli, web on top
 *
 *   article     reads Markdown, text, HTML and JSON Lines; finds title, date, publisher, agency
 *   language    sentences, tokens, tags, lemmas, names, dependencies; alone imports NLP libraries
 *   lexicon     the tables under data/lexicon: states, people in office, organisations, topics
 *   mention     which actor each phrase means on the article's date
 *   claim       who does, says or thinks what: events, positions, statements
 *   graph       vocabulary, IRIs, claims as RDF, the SHACL gate, exports
 *   store       TDB2 or a remote SPARQL server; one named graph an article; the named queries
 *   question    English questions to SPARQL over the named queries; answers with evidence
 *   evaluation  measures the pipeline against annotated articles
 *   web         the store over HTTP: SPARQL, a JSON API, the page
 *   cli         the commands
 * </pre>
 *
 * <p>Data flows in one direction through immutable values; {@code ArchitectureTest} keeps it so.
 * {@link org.demarche.Demarche} wires article to claims.
 */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
