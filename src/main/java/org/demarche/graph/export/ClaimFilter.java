package org.demarche.graph.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.Iris;
import org.demarche.graph.Labels;
import org.demarche.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An {@link ExportFilter} whose actor has been looked up: decides claim by claim. */
final class ClaimFilter {

  private static final List<Property> PARTICIPANTS =
      List.of(
          Vocabulary.SOURCE,
          Vocabulary.TARGET,
          Vocabulary.SOURCE_ON_BEHALF_OF,
          Vocabulary.TARGET_ON_BEHALF_OF);

  private final ExportFilter filter;
  private final Set<Node> actors;

  private ClaimFilter(ExportFilter filter, Set<Node> actors) {
    this.filter = filter;
    this.actors = actors;
  }

  /**
   * @throws UnknownActorException when the filter names an actor the store does not know
   */
  static ClaimFilter of(ExportFilter filter, DatasetGraph data) {
    String actor = filter.actor();
    return new ClaimFilter(filter, actor == null ? Set.of() : actors(actor, data));
  }

  boolean letsAllThrough() {
    return filter.isNone();
  }

  boolean withAllReference() {
    return filter.allReference();
  }

  boolean test(GraphView article, Node claim) {
    return hasActor(article, claim) && isInTime(article, claim);
  }

  private static Set<Node> actors(String name, DatasetGraph data) {
    if (name.contains("://")) {
      return Set.of(NodeFactory.createURI(name));
    }
    Set<Node> found = new HashSet<>();
    data.find(
            NodeFactory.createURI(Iris.REGISTRY_GRAPH),
            Node.ANY,
            Vocabulary.NORMALIZED_LABEL.asNode(),
            NodeFactory.createLiteralString(Labels.normalize(name)))
        .forEachRemaining((Quad quad) -> found.add(quad.getSubject()));
    if (found.isEmpty()) {
      throw new UnknownActorException(name);
    }
    return found;
  }

  private boolean hasActor(GraphView article, Node claim) {
    return filter.actor() == null
        || PARTICIPANTS.stream()
            .flatMap(property -> article.objects(claim, property).stream())
            .anyMatch(actors::contains);
  }

  private boolean isInTime(GraphView article, Node claim) {
    if (filter.since() == null && filter.until() == null) {
      return true;
    }
    LocalDate reported = date(article, claim, Vocabulary.REPORTED_ON);
    LocalDate from = date(article, claim, Vocabulary.HAPPENED_FROM);
    LocalDate to = date(article, claim, Vocabulary.HAPPENED_TO);
    LocalDate first = from == null ? reported : from;
    LocalDate last = to == null ? first : to;
    return first != null && last != null && overlaps(first, last);
  }

  private boolean overlaps(LocalDate first, LocalDate last) {
    return (filter.since() == null || !last.isBefore(filter.since()))
        && (filter.until() == null || !first.isAfter(filter.until()));
  }

  private static @Nullable LocalDate date(GraphView article, Node claim, Property property) {
    try {
      String text = article.text(claim, property);
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null; // not a day: of no time
    }
  }
}
