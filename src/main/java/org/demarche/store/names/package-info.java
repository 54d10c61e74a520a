/**
 * An index of the names of actors and topics, so that suggestions and spelling mistakes stay quick
 * with a million of them: what begins so, and what is a few letters away.
 *
 * <p>Exact names and whole words of names need none of it, since TDB2 is itself an index of those
 * ({@code dem:normalizedLabel}, {@code dem:labelWord}), and so {@code ask} opens this one only when
 * a name is misspelt. Lucene's core does the rest; its suggesters are left out, because the order
 * wanted (most mentioned first) is simply the order in which the names lie in the index.
 *
 * <p>The index is derived from the store and never needed to read it. It lies in {@code names/}
 * under the store's folder, in a folder that is called by the revision of the store it was made
 * from ({@link org.demarche.store.StoredNames} decides); one that does not fit, is missing or
 * cannot be read is made anew. A store in memory, or behind SPARQL, has its index in memory.
 */
@NullMarked
package org.demarche.store.names;

import org.jspecify.annotations.NullMarked;
