package org.demarche.store.names;

/**
 * A name of an actor or topic.
 *
 * @param iri its bearer
 * @param label how its bearer is usually called
 * @param normalized the name as it is compared ({@link org.demarche.graph.Labels#normalize})
 * @param articles number of articles that mention its bearer
 */
public record IndexedName(String iri, String label, String normalized, long articles) {}
