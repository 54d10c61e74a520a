/**
 * Keeps article graphs in a TDB2 folder or reads a remote SPARQL server.
 *
 * <p>One named graph an article, replaced in one transaction; reading sees the union of all named
 * graphs as the default graph. Whoever reads does so through {@link
 * org.demarche.store.QueryEngine}, whose rows are neither Jena's nor RDF4J's, so that a question is
 * answered alike from a folder, from Fuseki and from any other SPARQL server. Parameters of a query
 * reach it as RDF terms ({@link org.demarche.store.NamedQuery}), never as text pasted into text.
 *
 * <p>The reference graph is written as a whole when the program's facts or the user's own have
 * changed, after the articles of a build. States and organisations are all in it (18,000
 * statements, 6 MB, 0.6 s of a first build); people only when an article mentions them, since
 * everybody (130,000 statements more, 45 MB, some 3 s) would be more than the claims of a small
 * store. {@code build --all-people} puts them all in. Lookups by name see the registry only, so
 * neither makes {@code ask} slower.
 *
 * <p>Suggestions and spelling mistakes are looked up in an index of names beside the database
 * ({@link org.demarche.store.names}), derived from it and replaced when the store has changed.
 *
 * <p>Who is who across articles is found when a build ends, from all that is stored ({@link
 * org.demarche.store.identity}), and applied by rewriting: article graphs name the actor that a
 * variant was merged into, so that queries, exports and other programs need to know nothing of it.
 * The alternative, to leave graphs as they are and have every query follow {@code dem:mergedInto},
 * would have made each of some fifty queries longer and left plain SPARQL of users with two actors.
 * What was rewritten is noted beside the {@link org.demarche.store.Ledger}'s other notes; the
 * outcome depends on the articles and the decisions alone, never on their order.
 */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
