/**
 * Keeps article graphs in a TDB2 folder or reads a remote SPARQL server; one named graph an
 * article, replaced in one transaction. Holds the named queries.
 */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
