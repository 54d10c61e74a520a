/**
 * The store over HTTP: SPARQL at {@code /sparql}, a JSON API under {@code /api}, and the page.
 *
 * <p>Everything only reads. Fuseki offers the query operation and no other: neither update nor the
 * graph store protocol, which would stream the union of all graphs without limit. Settings alone do
 * not stop a query from waiting, executing Java classes or reading files, so each is vetted before
 * it runs ({@link org.demarche.web.QueryGuard}), and its rows, its time, its size and how many run
 * at once are limited ({@link org.demarche.web.ServeOptions}). The content security policy allows
 * no inline script and no foreign host; the page writes whatever comes from articles as text. Who
 * is asked under a foreign host name does not answer, so that no page elsewhere can read the store
 * through the user's browser.
 */
@NullMarked
package org.demarche.web;

import org.jspecify.annotations.NullMarked;
