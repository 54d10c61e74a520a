/**
 * Claims as RDF: the vocabulary, IRI minting, one graph an article, the SHACL gate, serialisation.
 *
 * <p>{@link org.demarche.graph.ArticleGraph} is what one article becomes: a named graph of its own,
 * which goes when the article goes, and its share of the registry that describes actors and topics.
 * Everything has an IRI; there are no blank nodes, so that serialisations are the same byte for
 * byte whatever the order in which articles came. {@code ontology/} declares every term.
 */
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
