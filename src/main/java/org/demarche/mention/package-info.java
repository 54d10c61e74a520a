/**
 * Which actor each phrase means on the article's date: names from the lexicon and new ones,
 * offices, demonyms, metonyms, pronouns and descriptions. When unsure, no link: the mention stays
 * {@link org.demarche.mention.Unresolved} with its text.
 */
@NullMarked
package org.demarche.mention;

import org.jspecify.annotations.NullMarked;
