/**
 * Fills a store from a stream of articles, on all cores.
 *
 * <p>Articles are read by one thread, turned into RDF and checked against the shapes by as many as
 * there are cores, and written by one, in the order in which they were read: so two builds of the
 * same articles write the same. What waits between them is bounded. Writing goes by batches, since
 * a transaction costs as much as some hundred articles in it, and by time, since a batch is what a
 * crash loses.
 */
@NullMarked
package org.demarche.store.build;

import org.jspecify.annotations.NullMarked;
