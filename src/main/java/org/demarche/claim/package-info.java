/**
 * Who does, says or thinks what: events, positions and statements with polarity, modality,
 * attribution and time. Claims hold no NLP and no RDF types, so that what comes after them depends
 * on neither.
 */
@NullMarked
package org.demarche.claim;

import org.jspecify.annotations.NullMarked;
