package org.demarche.graph;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.mention.Actor;
import org.demarche.mention.Topic;

/** Describes actors and topics: the same actor in the same way whatever article names it. */
final class RegistryWriter {

  private final ActorDescriptions descriptions;
  private final Model model = Models.create();

  RegistryWriter(ActorDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  Model write(Referents referents) {
    referents.actors().forEach(actor -> write(actor, referents));
    referents.topics().forEach(this::write);
    return model;
  }

  private void write(Actor actor, Referents referents) {
    ActorDescriptions.ActorDescription known = descriptions.describe(actor);
    Description node = Description.of(model, Iris.actor(actor)).type(Types.of(actor.type()));
    node.english(RDFS.label, actor.label());
    normalizedLabel(node, actor.label());
    for (String alias : known.aliases()) {
      node.text(SKOS.altLabel, alias);
      normalizedLabel(node, alias);
    }
    node.links(
        Vocabulary.SPEAKS_FOR, referents.spokenFor(actor).stream().map(Iris::actor).toList());
    if (descriptions.knows(actor)) {
      node.flag(Vocabulary.LISTED, true);
    } else {
      acronyms(node, actor, referents);
    }
    if (actor.wikidata() != null && isItem(actor.wikidata())) {
      node.link(OWL.sameAs, Iris.wikidata(actor.wikidata()));
    }
  }

  /** Of what the lexicon does not know, other names that articles give help to know it again. */
  private static void acronyms(Description node, Actor actor, Referents referents) {
    for (String acronym : referents.acronyms(actor)) {
      node.text(SKOS.altLabel, acronym);
      normalizedLabel(node, acronym);
    }
  }

  private void write(Topic topic) {
    Description node =
        Description.of(model, Iris.topic(topic))
            .type(Types.TOPIC)
            .english(RDFS.label, topic.label())
            .english(SKOS.prefLabel, topic.label())
            .links(Vocabulary.ABOUT, topic.about().stream().map(Iris::actor).toList());
    normalizedLabel(node, topic.label());
    if (topic.owner() != null) {
      node.type(Types.POLICY).link(Vocabulary.OWNER, Iris.actor(topic.owner()));
    }
  }

  /** A label of nothing but punctuation has none. */
  static void normalizedLabel(Description node, String label) {
    String normalized = Labels.normalize(label);
    if (!normalized.isEmpty()) {
      node.text(Vocabulary.NORMALIZED_LABEL, normalized);
      for (String word : normalized.split(" ", -1)) {
        node.text(Vocabulary.LABEL_WORD, word);
      }
    }
  }

  private static boolean isItem(String wikidata) {
    return wikidata.toUpperCase(Locale.ROOT).matches("Q[1-9][0-9]*");
  }
}
