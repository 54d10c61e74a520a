/**
 * Keeps article graphs in a TDB2 folder or reads a remote SPARQL server.
 *
 * <p>One named graph an article, replaced in one transaction; reading sees the union of all named
 * graphs as the default graph. Whoever reads does so through {@link
 * org.demarche.store.QueryEngine}, whose rows are neither Jena's nor RDF4J's, so that a question is
 * answered alike from a folder, from Fuseki and from any other SPARQL server. Parameters of a query
 * reach it as RDF terms ({@link org.demarche.store.NamedQuery}), never as text pasted into text.
 */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
