package org.demarche.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.article.Article;
import org.demarche.claim.Claim;
import org.demarche.claim.Event;
import org.demarche.claim.Participant;
import org.demarche.claim.Position;
import org.demarche.claim.Statement;
import org.demarche.claim.TimeInterval;
import org.demarche.mention.Actor;
import org.demarche.mention.Unresolved;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one article, each as a node of its own. */
final class ClaimWriter {

  private static final Property HAS_POLARITY = marl("hasPolarity");
  private static final Resource POSITIVE = marl("Positive");
  private static final Resource NEUTRAL = marl("Neutral");
  private static final Resource NEGATIVE = marl("Negative");

  private final Model model;
  private final Article article;
  private final EvidenceWriter evidence;
  private final AttributionWriter attribution;
  private final Map<String, Integer> timesUsed = new HashMap<>();

  ClaimWriter(Model model, Article article) {
    this.model = model;
    this.article = article;
    evidence = new EvidenceWriter(model, article);
    attribution = new AttributionWriter(model, article.id());
  }

  void write(Claim claim) {
    Claim.Details details = claim.details();
    String hash = hash(details);
    Description node = Description.of(model, Iris.claim(article.id(), hash));
    writeKind(node, claim);
    writeMeaning(node, details);
    writeTime(node, details);
    writeProvenance(node, details);
    writeSource(node, details.source());
    writeTarget(node, details.target());
    attribution.write(node, hash, details.attribution());
  }

  private void writeKind(Description node, Claim claim) {
    if (claim instanceof Event event) {
      node.type(Types.EVENT);
      Relations.eventType(event.details().relation()).ifPresent(node::type);
    } else if (claim instanceof Position) {
      node.type(Types.POSITION);
    } else if (claim instanceof Statement statement) {
      node.type(Types.STATEMENT)
          .link(Vocabulary.CONTENT, evidence.write(statement.content()))
          .text(Vocabulary.CONTENT_TEXT, statement.contentText())
          .flag(Vocabulary.DIRECT, statement.direct());
    }
  }

  private void writeMeaning(Description node, Claim.Details details) {
    node.link(Vocabulary.RELATION, Relations.property(details.relation()))
        .integer(Vocabulary.POLARITY, details.polarity())
        .link(HAS_POLARITY, marlPolarity(details.polarity()))
        .link(Vocabulary.MODALITY, Types.of(details.modality()))
        .flag(Vocabulary.INFERRED, details.inferred())
        .decimal(Vocabulary.CONFIDENCE, details.confidence())
        .flag(Vocabulary.ASSERTABLE, details.isAssertable());
    if (details.plover() != null) {
      node.link(Vocabulary.PLOVER, Iris.plover(details.plover()));
    }
  }

  private void writeTime(Description node, Claim.Details details) {
    node.date(Vocabulary.REPORTED_ON, details.reported());
    TimeInterval happened = details.happened();
    if (happened != null) {
      node.date(Vocabulary.HAPPENED_FROM, happened.from())
          .date(Vocabulary.HAPPENED_TO, happened.to())
          .text(Vocabulary.TIME_EXPRESSION, happened.expression());
    }
  }

  private void writeProvenance(Description node, Claim.Details details) {
    String articleIri = Iris.article(article.id());
    node.link(Vocabulary.ARTICLE, articleIri)
        .link(Pipeline.WAS_DERIVED_FROM, articleIri)
        .link(Pipeline.WAS_GENERATED_BY, Iris.pipeline(Pipeline.version()))
        .text(Vocabulary.RULE, details.rule())
        .integer(Vocabulary.SENTENCE_INDEX, details.sentence())
        .link(Vocabulary.EVIDENCE, evidence.write(details.evidence()));
  }

  private void writeSource(Description node, Participant source) {
    node.link(Vocabulary.SOURCE, referent(source))
        .links(Vocabulary.SOURCE_ON_BEHALF_OF, iris(source.onBehalfOf()))
        .text(Vocabulary.SOURCE_TEXT, source.text())
        .link(Vocabulary.SOURCE_SPAN, evidence.write(source.span()));
  }

  private void writeTarget(Description node, @Nullable Participant target) {
    if (target != null) {
      node.link(Vocabulary.TARGET, referent(target))
          .links(Vocabulary.TARGET_ON_BEHALF_OF, iris(target.onBehalfOf()))
          .text(Vocabulary.TARGET_TEXT, target.text())
          .link(Vocabulary.TARGET_SPAN, evidence.write(target.span()));
    }
  }

  private String referent(Participant participant) {
    String iri = Iris.referent(article.id(), participant.referent());
    if (participant.referent() instanceof Unresolved phrase) {
      Description.of(model, iri).type(Types.PHRASE).text(RDFS.label, phrase.label());
    }
    return iri;
  }

  /**
   * Stable across runs: position, relation, source and target. Of several claims that share all
   * four, the later ones are numbered.
   */
  private String hash(Claim.Details details) {
    Participant target = details.target();
    String identity =
        String.join(
            "|",
            details.evidence().toString(),
            details.relation().label(),
            identity(details.source()),
            target == null ? "" : identity(target));
    int earlier = timesUsed.merge(identity, 1, Integer::sum) - 1;
    return Slug.hash(earlier == 0 ? identity : identity + "|" + earlier);
  }

  private String identity(Participant participant) {
    return participant.span() + " " + Iris.referent(article.id(), participant.referent());
  }

  private static List<String> iris(List<Actor> actors) {
    return actors.stream().map(Iris::actor).toList();
  }

  private static Resource marlPolarity(int polarity) {
    return polarity == 0 ? NEUTRAL : polarity > 0 ? POSITIVE : NEGATIVE;
  }

  private static Property marl(String localName) {
    return ResourceFactory.createProperty(Prefixes.MARL, localName);
  }
}
