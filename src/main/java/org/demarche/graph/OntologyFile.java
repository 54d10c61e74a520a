package org.demarche.graph;

import java.net.URL;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The files of {@code ontology/}, which travel on the class path. */
public enum OntologyFile {
  /** Classes and properties, OWL 2 DL. */
  ONTOLOGY("demarche.ttl"),
  /** PLOVER event types, SKOS. */
  PLOVER("plover.ttl"),
  /** CAMEO event codes, SKOS, mapped to PLOVER. */
  CAMEO("cameo.ttl"),
  /** SHACL shapes. */
  SHAPES("shapes.ttl");

  private final String fileName;

  OntologyFile(String fileName) {
    this.fileName = fileName;
  }

  /** The file as a model of its own. */
  public Model load() {
    return RDFDataMgr.loadModel(location());
  }

  /** The file's URL on the class path, absolute. */
  String location() {
    URL url = OntologyFile.class.getResource("/ontology/" + fileName);
    if (url == null) {
      throw new IllegalStateException("ontology/" + fileName + " is missing from the class path");
    }
    return url.toString();
  }
}
