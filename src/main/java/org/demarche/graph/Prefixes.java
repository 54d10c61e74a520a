package org.demarche.graph;

import org.apache.jena.shared.PrefixMapping;

/** The namespaces of everything this program writes, with the prefixes it prints them by. */
public final class Prefixes {

  /** The ontology: {@code dem:}. */
  public static final String DEM = "https://w3id.org/demarche/ontology#";

  /** Articles, claims, actors and all else described: {@code id:}. */
  public static final String ID = "https://w3id.org/demarche/id/";

  /** The sixteen PLOVER event types as SKOS concepts. */
  public static final String PLOVER = "https://w3id.org/demarche/plover#";

  /** The CAMEO event codes as SKOS concepts. */
  public static final String CAMEO = "https://w3id.org/demarche/cameo#";

  /** PROV-O. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** MARL, the opinion vocabulary. */
  public static final String MARL = "http://www.gsi.upm.es/ontologies/marl/ns#";

  /** Wikidata items. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Every prefix, sorted, as serialisations and queries use them. */
  public static final PrefixMapping ALL =
      PrefixMapping.Factory.create()
          .setNsPrefix("cameo", CAMEO)
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("dem", DEM)
          .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
          .setNsPrefix("id", ID)
          .setNsPrefix("marl", MARL)
          .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("plover", PLOVER)
          .setNsPrefix("prov", PROV)
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("time", "http://www.w3.org/2006/time#")
          .setNsPrefix("wd", WIKIDATA)
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .lock();

  private Prefixes() {}
}
