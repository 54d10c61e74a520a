package org.demarche.graph.export;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads claims of one article graph. */
final class ClaimReader {

  private static final String SEPARATOR = " | ";

  private final GraphView article;
  private final RegistryLabels registry;

  ClaimReader(GraphView article, RegistryLabels registry) {
    this.article = article;
    this.registry = registry;
  }

  ClaimRow read(Node claim) {
    Node source = article.object(claim, Vocabulary.ARTICLE);
    Node evidence = article.object(claim, Vocabulary.EVIDENCE);
    return new ClaimRow(
        claim.toString(),
        end(claim, Vocabulary.SOURCE, Vocabulary.SOURCE_TEXT, Vocabulary.SOURCE_ON_BEHALF_OF),
        localName(claim, Vocabulary.RELATION),
        end(claim, Vocabulary.TARGET, Vocabulary.TARGET_TEXT, Vocabulary.TARGET_ON_BEHALF_OF),
        article.text(claim, Vocabulary.POLARITY),
        localName(claim, Vocabulary.PLOVER),
        localName(claim, Vocabulary.MODALITY),
        article.text(claim, Vocabulary.ATTRIBUTION_CHAIN),
        article.text(claim, Vocabulary.CONFIDENCE),
        article.text(claim, Vocabulary.HAPPENED_FROM),
        article.text(claim, Vocabulary.HAPPENED_TO),
        article.text(claim, Vocabulary.REPORTED_ON),
        text(source, DCTerms.identifier),
        text(source, SchemaDO.publisher),
        selected(evidence, OA.exact),
        selected(evidence, OA.start),
        selected(evidence, OA.end));
  }

  private ClaimRow.End end(Node claim, Property property, Property words, Property onBehalfOf) {
    Node node = article.object(claim, property);
    if (node == null) {
      return ClaimRow.End.NONE;
    }
    RegistryLabels.Entry entry = registry.entry(node);
    boolean known = !entry.type().isEmpty();
    String label = entry.label().isEmpty() ? unregistered(node, claim, words) : entry.label();
    return new ClaimRow.End(
        node.toString(), label, known ? entry.type() : "Phrase", onBehalfOf(claim, onBehalfOf));
  }

  private String unregistered(Node node, Node claim, Property words) {
    String label = article.text(node, RDFS.label);
    return label.isEmpty() ? article.text(claim, words) : label;
  }

  /** A ministry is nearer to its minister than the state both speak for. */
  private String onBehalfOf(Node claim, Property property) {
    return article.objects(claim, property).stream()
        .map(registry::entry)
        .sorted(
            Comparator.comparing((RegistryLabels.Entry entry) -> entry.type().equals("State"))
                .thenComparing(RegistryLabels.Entry::label))
        .map(RegistryLabels.Entry::label)
        .collect(Collectors.joining(SEPARATOR));
  }

  private String localName(Node claim, Property property) {
    return RegistryLabels.localName(article.text(claim, property));
  }

  /** What the selector that has the property says. */
  private String selected(@Nullable Node evidence, Property property) {
    if (evidence == null) {
      return "";
    }
    return article.objects(evidence, OA.hasSelector).stream()
        .map(selector -> article.text(selector, property))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String text(@Nullable Node subject, Property property) {
    return subject == null ? "" : article.text(subject, property);
  }
}
