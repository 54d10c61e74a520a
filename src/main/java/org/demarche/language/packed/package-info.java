/**
 * NLP4J's English models in a form that loads at once.
 *
 * <p>As shipped they are compressed Java serialisation: a minute to load and 2 GB of heap, though
 * nine of ten weights are zero and the feature names are only ever looked up. On first use {@link
 * org.demarche.language.packed.EnglishModels} rewrites each into a flat file in the user's cache
 * folder, which later runs map into memory: no parsing, next to no heap, one copy in the page cache
 * for all processes.
 *
 * <ul>
 *   <li>{@link org.demarche.language.packed.PackedTable} keys a hash table by 64-bit fingerprints
 *       of the strings instead of the strings. Packing fails should two of them ever agree; for a
 *       string the model has never seen, the chance of being taken for one it has is below one in
 *       10<sup>12</sup>.
 *   <li>{@link org.demarche.language.packed.PackedComponent} keeps only the weights that are not
 *       zero, in the order NLP4J adds them up: scores, and so parses, are the same to the last bit.
 *   <li>{@link org.demarche.language.packed.FlatFile} is the container; {@link
 *       org.demarche.language.packed.ModelCache} says where the files are, checks and rebuilds
 *       them.
 * </ul>
 */
@NullMarked
package org.demarche.language.packed;

import org.jspecify.annotations.NullMarked;
