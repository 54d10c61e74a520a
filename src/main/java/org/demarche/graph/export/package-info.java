/**
 * Writes a store in the formats other programs read, in bounded memory.
 *
 * <p>What is written is the same byte for byte whatever the order in which articles came: every
 * statement becomes a line, the lines are sorted on disk when they do not fit in memory ({@link
 * org.demarche.graph.export.ExternalSort}), and writers see one subject after the other. GraphML
 * and CSV show claims, not triples; they go through the article graphs by name.
 */
@NullMarked
package org.demarche.graph.export;

import org.jspecify.annotations.NullMarked;
