package org.demarche.graph;

import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** Makes models that tell literals apart by how they are written, not by their value. */
final class Models {

  private Models() {}

  /** An empty model; also faster to check against shapes than Jena's default one. */
  static Model create() {
    return ModelFactory.createModelForGraph(GraphMemFactory.createGraphMem2());
  }
}
