package org.demarche.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.demarche.claim.Relation;
import org.jspecify.annotations.Nullable;

/** What RDF makes of each relation: its property, and the class of an event of that kind. */
public final class Relations {

  private Relations() {}

  /** The ontology's property for the relation; also the value of {@code dem:relation}. */
  public static Property property(Relation relation) {
    return ResourceFactory.createProperty(Prefixes.DEM, relation.label());
  }

  /** The subclass of {@code dem:Event} for an event of that relation, if there is one. */
  public static Optional<Resource> eventType(Relation relation) {
    return Optional.ofNullable(eventTypeOrNull(relation));
  }

  /**
   * Whether claims of that relation may become shortcut triples: saying something and relating in
   * some unknown way are no relations anybody would query.
   */
  public static boolean hasShortcut(Relation relation) {
    return relation != Relation.SAYS && relation != Relation.RELATES_TO;
  }

  private static @Nullable Resource eventTypeOrNull(Relation relation) {
    return switch (relation) {
      case RECOGNIZES -> Types.RECOGNITION;
      case ACCUSES -> Types.ACCUSATION;
      case REJECTS -> Types.REJECTION;
      case MEETS -> Types.MEETING;
      case VISITS -> Types.VISIT;
      case HOSTS -> Types.HOSTING;
      case CALLS -> Types.PHONE_CALL;
      case NEGOTIATES_WITH -> Types.NEGOTIATION;
      case AGREES_WITH -> Types.AGREEMENT;
      case COOPERATES_WITH -> Types.COOPERATION;
      case AIDS -> Types.AID;
      case CONCEDES_TO -> Types.CONCESSION;
      case WITHDRAWS_FROM -> Types.WITHDRAWAL;
      case REQUESTS -> Types.REQUEST;
      case THREATENS -> Types.THREAT;
      case PROTESTS -> Types.PROTEST;
      case SANCTIONS -> Types.SANCTIONS;
      case EXPELS -> Types.EXPULSION;
      case REDUCES_RELATIONS_WITH -> Types.REDUCTION_OF_RELATIONS;
      case MOBILIZES_AGAINST -> Types.MOBILIZATION;
      case COERCES -> Types.COERCION;
      case ASSAULTS -> Types.ASSAULT;
      case SUPPORTS, PRAISES, OPPOSES, CRITICIZES, RELATES_TO, SAYS -> null;
    };
  }
}
