package org.demarche.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.demarche.claim.Claim;
import org.demarche.claim.Participant;
import org.demarche.claim.Relation;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shortcut triples of assertable claims: from the source, and from each state it speaks
 * for, to the target. A claim that somebody merely reports never gets here, nor one that is more
 * likely wrong than right, nor a statement, whose stance is read off its words: a plain edge has no
 * place for doubt.
 */
final class ShortcutWriter {

  private static final double LEAST_CONFIDENCE = 0.5;

  private final Model model;

  ShortcutWriter(Model model) {
    this.model = model;
  }

  void write(Claim.Details claim) {
    Participant target = claim.target();
    boolean isSure = claim.isAssertable() && claim.confidence() >= LEAST_CONFIDENCE;
    if (!isSure || target == null || claim.relation() == Relation.SAYS) {
      return;
    }
    String object = iri(target.referent());
    if (object != null) {
      Set<String> subjects = subjects(claim.source());
      relations(claim).forEach(relation -> write(subjects, relation, object));
    }
  }

  private void write(Set<String> subjects, Relation relation, String object) {
    for (String subject : subjects) {
      if (!subject.equals(object)) {
        Description.of(model, subject).link(Relations.property(relation), object);
      }
    }
  }

  /** The claim's own relation, and the bare stance that its polarity tells. */
  private static Set<Relation> relations(Claim.Details claim) {
    Set<Relation> relations = new LinkedHashSet<>();
    if (Relations.hasShortcut(claim.relation()) && meansItsRelation(claim)) {
      relations.add(claim.relation());
    }
    if (claim.polarity() != 0) {
      relations.add(claim.polarity() > 0 ? Relation.SUPPORTS : Relation.OPPOSES);
    }
    return relations;
  }

  /** "Supports" with a polarity of -1 is no support. */
  private static boolean meansItsRelation(Claim.Details claim) {
    return claim.relation().family() != Relation.Family.POSITION
        || claim.polarity() == claim.relation().polarity();
  }

  private static Set<String> subjects(Participant source) {
    Set<String> subjects = new LinkedHashSet<>();
    String own = iri(source.referent());
    if (own != null) {
      subjects.add(own);
      source.onBehalfOf().stream()
          .filter(actor -> actor.type() == ActorType.STATE)
          .forEach(state -> subjects.add(Iris.actor(state)));
    }
    return subjects;
  }

  /** Null for a phrase nobody resolved. */
  private static @Nullable String iri(Referent referent) {
    if (referent instanceof Actor actor) {
      return Iris.actor(actor);
    }
    return referent instanceof Topic topic ? Iris.topic(topic) : null;
  }
}
