package org.demarche.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Topic;

/**
 * Whom a deed falls upon when nobody stands in the slots of its verb's frame: the nearest actor
 * that its objects and prepositions lead to. Medicine sent to hospitals in Yemen is aid for Yemen,
 * a curfew in three provinces of Peru is laid upon Peru. Less sure than a slot.
 */
final class Affected {

  /** Deeds that are done to whoever is where they are done; one may criticise anywhere. */
  private static final Set<Plover> DEEDS =
      EnumSet.of(
          Plover.AID,
          Plover.ASSAULT,
          Plover.COERCE,
          Plover.CONCEDE,
          Plover.MOBILIZE,
          Plover.RETREAT,
          Plover.SANCTION,
          Plover.THREATEN);

  private static final Set<String> COMPLEMENTS =
      Set.of(
          "dobj", "dative", "pobj", "prep", "pcomp", "poss", "acl", "npadvmod", "advcl", "xcomp");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("to for in on into against at with of from toward towards inside across throughout"
                  + " near around along")
              .split(" "));

  private static final double SURE = 0.6;

  private static final int FARTHEST = 7;

  private Affected() {}

  /** The nearest actor below the predicate, when the targets found are things of nobody. */
  static Stream<ParticipantFinder.Found> of(
      SentenceMentions scope, Predicate predicate, Stream<ParticipantFinder.Found> targets) {
    Plover plover = predicate.frame().plover();
    boolean deed = predicate.token().isVerb() && plover != null && DEEDS.contains(plover);
    return deed && targets.noneMatch(Affected::isSomebodys)
        ? nearest(scope, predicate.token()).stream()
        : Stream.empty();
  }

  private static boolean isSomebodys(ParticipantFinder.Found found) {
    return !(found.participant().referent() instanceof Topic topic)
        || topic.owner() != null
        || !topic.about().isEmpty();
  }

  private record Step(Token token, int depth) {}

  private static Optional<ParticipantFinder.Found> nearest(SentenceMentions scope, Token deed) {
    Sentence sentence = scope.sentence();
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(deed, 0));
    while (!open.isEmpty()) {
      Step step = open.remove();
      Optional<Mention> actor =
          step.depth() == 0
              ? Optional.empty()
              : scope.headedBy(step.token()).filter(Affected::acts);
      if (actor.isPresent()) {
        return ParticipantFinder.ofMention(scope, actor.get())
            .map(f -> new ParticipantFinder.Found(f.participant(), SURE * f.confidence()));
      }
      if (step.depth() < FARTHEST) {
        sentence.children(step.token()).stream()
            .filter(child -> leads(sentence, child) && child.index() > deed.index())
            .forEach(child -> open.add(new Step(child, step.depth() + 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean acts(Mention mention) {
    return mention.referent() instanceof Actor && mention.kind() != Mention.Kind.PRONOUN;
  }

  private static boolean leads(Sentence sentence, Token child) {
    if (child.is("prep") || child.is("dative")) {
      return !Set.of("IN", "TO").contains(child.tag()) || PREPOSITIONS.contains(child.lemma());
    }
    boolean purpose =
        sentence.children(child, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
    return COMPLEMENTS.contains(child.dependency()) && (!child.is("advcl") || purpose);
  }
}
