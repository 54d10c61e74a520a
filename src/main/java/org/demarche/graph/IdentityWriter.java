package org.demarche.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Writes who is who: what {@link Iris#IDENTITY_GRAPH} holds. */
public final class IdentityWriter {

  /** From a judgement to the decision it follows from. */
  public static final Property WAS_GENERATED_BY = prov("wasGeneratedBy");

  /** From a decision to whoever took it. */
  public static final Property WAS_ASSOCIATED_WITH = prov("wasAssociatedWith");

  private static final Property ENDED_AT_TIME = prov("endedAtTime");

  private final Model model = Models.create();

  /** What has been written. */
  public Model model() {
    return model;
  }

  /**
   * One actor that is another, or may be.
   *
   * @param kept IRI of the better known
   * @param variant IRI of the other
   * @param isMerged whether they are one
   * @param score 0 to 1
   * @param basis what speaks for it
   * @param variantNames how the other is called
   * @param namedIn IRIs of articles that call it so
   * @param decision IRI of the decision it follows from, null when from none
   */
  public void judgement(
      String kept,
      String variant,
      boolean isMerged,
      double score,
      String basis,
      List<String> variantNames,
      List<String> namedIn,
      @Nullable String decision) {
    Description node =
        Description.of(model, Iris.identity(kept, variant))
            .type(Types.IDENTITY_JUDGEMENT)
            .link(Vocabulary.KEPT, kept)
            .link(Vocabulary.VARIANT, variant)
            .decimal(Vocabulary.SCORE, score)
            .text(Vocabulary.BASIS, basis)
            .links(Vocabulary.NAMED_IN, namedIn);
    variantNames.forEach(name -> node.text(Vocabulary.VARIANT_NAME, name));
    if (decision != null) {
      node.link(WAS_GENERATED_BY, decision);
    }
    Description.of(model, variant)
        .link(isMerged ? Vocabulary.MERGED_INTO : Vocabulary.POSSIBLY_SAME_AS, kept);
    if (!isMerged) {
      Description.of(model, kept).link(Vocabulary.POSSIBLY_SAME_AS, variant);
    }
  }

  /** A further name of an actor. */
  public void alias(String actor, String name) {
    Description node = Description.of(model, actor).text(SKOS.altLabel, name);
    RegistryWriter.normalizedLabel(node, name);
  }

  /**
   * What somebody decided.
   *
   * @param iri of the decision
   * @param isMerge whether the two are one or two
   * @param time when, as xsd:dateTime has it
   * @param agent who
   * @param note why, may be empty
   */
  public void decision(
      String iri,
      boolean isMerge,
      int number,
      String kept,
      String variant,
      String time,
      String agent,
      String note) {
    Description.of(model, iri)
        .type(isMerge ? Types.MERGE_DECISION : Types.SPLIT_DECISION)
        .integer(Vocabulary.DECISION_NUMBER, number)
        .link(Vocabulary.KEPT, kept)
        .link(Vocabulary.VARIANT, variant)
        .typed(ENDED_AT_TIME, time, XSDDatatype.XSDdateTime)
        .link(WAS_ASSOCIATED_WITH, Iris.agent(agent))
        .text(RDFS.comment, note.isEmpty() ? null : note);
    Description.of(model, Iris.agent(agent)).text(RDFS.label, agent);
  }

  private static Property prov(String localName) {
    return ResourceFactory.createProperty(Prefixes.PROV, localName);
  }
}
