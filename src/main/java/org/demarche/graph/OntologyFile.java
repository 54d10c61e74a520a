package org.demarche.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

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
    // As a stream: Jena's own lookup does not open files inside a jar.
    try (InputStream in = OntologyFile.class.getResourceAsStream("/ontology/" + fileName)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + fileName + " is missing from the class path");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toModel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
