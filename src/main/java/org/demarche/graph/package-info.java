/**
 * Claims as RDF: the vocabulary, IRI minting, one model an article, the SHACL gate, serialisation.
 */
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
