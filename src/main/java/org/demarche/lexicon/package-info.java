/**
 * Loads and checks the tables under {@code data/lexicon/}: states, people in office, organisations,
 * metonyms, offices, topics, cities and predicate frames, as immutable records.
 */
@NullMarked
package org.demarche.lexicon;

import org.jspecify.annotations.NullMarked;
