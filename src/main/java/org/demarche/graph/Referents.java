package org.demarche.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.claim.Participant;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The actors and topics an article graph refers to, each once, by IRI: those of its mentions and
 * claims, whom they speak for, what its topics are about, and the states of its persons' offices.
 */
final class Referents {

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();

  private Referents() {}

  static Referents of(Extraction extraction) {
    Referents referents = new Referents();
    for (Mention mention : extraction.mentions()) {
      referents.add(mention.referent());
      mention.onBehalfOf().forEach(referents::add);
    }
    for (Claim claim : extraction.claims()) {
      referents.add(claim.details());
    }
    return referents;
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  Collection<Topic> topics() {
    return topics.values();
  }

  private void add(Claim.Details claim) {
    add(claim.source());
    add(claim.target());
    for (Attributor attributor : claim.attribution()) {
      add(attributor.actor());
    }
  }

  private void add(@Nullable Participant participant) {
    if (participant != null) {
      add(participant.referent());
      participant.onBehalfOf().forEach(this::add);
    }
  }

  private void add(@Nullable Referent referent) {
    if (referent instanceof Actor actor) {
      addActor(actor);
    } else if (referent instanceof Topic topic
        && topics.putIfAbsent(Iris.topic(topic), topic) == null) {
      add(topic.owner());
      topic.about().forEach(this::add);
    }
  }

  private void addActor(Actor actor) {
    actors.putIfAbsent(Iris.actor(actor), actor);
  }
}
