package org.demarche.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.claim.Participant;
import org.demarche.lexicon.ActorType;
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

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,3}");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Set<Actor>> spokenFor = new HashMap<>();
  private final Map<String, Set<String>> acronyms = new HashMap<>();

  private Referents() {}

  static Referents of(Extraction extraction) {
    Referents referents = new Referents();
    for (Mention mention : extraction.mentions()) {
      referents.add(mention.referent());
      referents.addSpokenFor(mention.referent(), mention.onBehalfOf());
      referents.addAcronym(mention, extraction.article().text());
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

  /** Whom the article says or knows the actor to speak for. */
  Set<Actor> spokenFor(Actor actor) {
    return spokenFor.getOrDefault(Iris.actor(actor), Set.of());
  }

  /** Acronyms by which the article calls the actor. */
  Set<String> acronyms(Actor actor) {
    return acronyms.getOrDefault(Iris.actor(actor), Set.of());
  }

  private void addSpokenFor(Referent referent, List<Actor> others) {
    others.forEach(this::add);
    if (referent instanceof Actor actor && !others.isEmpty()) {
      Set<Actor> all = spokenFor.computeIfAbsent(Iris.actor(actor), key -> new LinkedHashSet<>());
      others.stream().filter(other -> !other.equals(actor)).forEach(all::add);
    }
  }

  private void addAcronym(Mention mention, String text) {
    if (mention.kind() == Mention.Kind.NAME
        && mention.referent() instanceof Actor actor
        && actor.type() != ActorType.PERSON) {
      String name = mention.span().of(text);
      if (ACRONYM.matcher(name).matches() && !name.equals(actor.label())) {
        acronyms.computeIfAbsent(Iris.actor(actor), key -> new TreeSet<>()).add(name);
      }
    }
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
      addSpokenFor(participant.referent(), participant.onBehalfOf());
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
