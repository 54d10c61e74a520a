/**
 * Claims as RDF: the vocabulary, IRI minting, one graph an article, the SHACL gate, serialisation.
 *
 * <p>{@link org.demarche.graph.ArticleGraph} is what one article becomes: a named graph of its own,
 * which goes when the article goes, and its share of the registry that describes actors and topics.
 * Everything has an IRI; there are no blank nodes, so that serialisations are the same byte for
 * byte whatever the order in which articles came. {@code ontology/} declares every term.
 *
 * <p>What is known of the world beforehand ({@link org.demarche.graph.ReferenceGraph}) is no
 * article's and has a graph of its own: the registry names the actors that articles mention, the
 * reference graph tells of states, organisations, offices and who held them. It repeats class and
 * label, so that it can be read alone: queries that count say {@code DISTINCT}.
 */
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
