package org.demarche.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.mention.Actor;

/** Writes what every actor of the reference graph has: class, name, identity. */
final class KnownActorWriter {

  private KnownActorWriter() {}

  static Description write(Model model, Actor actor) {
    Description node =
        Description.of(model, Iris.actor(actor))
            .type(Types.of(actor.type()))
            .english(RDFS.label, actor.label());
    return actor.wikidata() == null ? node : node.link(OWL.sameAs, Iris.wikidata(actor.wikidata()));
  }
}
