package org.demarche.store;

import java.util.function.Supplier;
import org.demarche.graph.ReferenceGraph;

/**
 * What a build knows of the world, for the store's reference graph.
 *
 * @param program changes with the facts that come with the program, and with how they are written
 * @param own changes with the user's own facts; empty when there are none, and then those that an
 *     earlier build brought stay
 * @param everybody whether people whom no article mentions go in as well; once they are in, they
 *     stay
 * @param graph the facts, asked for only when the store needs them
 */
public record ReferenceFacts(
    String program, String own, boolean everybody, Supplier<ReferenceGraph> graph) {}
