/** Plain English questions to SPARQL over the named queries; answers with their evidence. */
@NullMarked
package org.demarche.question;

import org.jspecify.annotations.NullMarked;
