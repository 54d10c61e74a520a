package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;

/** Actors joined by "and", which "they", "both" or "the two countries" may mean. */
final class Coordinations {

  private Coordinations() {}

  /** Registers the coordinations of the sentence with the draft. */
  static void collect(Draft draft, Sentence sentence) {
    for (Token head : sentence.tokens()) {
      boolean word = head.isNoun() || head.tag().equals("JJ");
      if (head.is("conj") || !word) {
        continue;
      }
      List<Mention> members = members(draft, sentence, head);
      if (members.size() > 1) {
        draft.addCoordination(group(sentence, head, members));
      }
    }
  }

  private static List<Mention> members(Draft draft, Sentence sentence, Token head) {
    List<Mention> members = new ArrayList<>();
    for (Token conjunct : Grammar.conjuncts(sentence, head)) {
      Optional<Mention> mention = draft.headedBy(sentence, conjunct.index());
      boolean actor = mention.filter(m -> m.referent() instanceof Actor).isPresent();
      if (actor) {
        members.add(mention.get());
      }
    }
    return members;
  }

  private static Mention group(Sentence sentence, Token head, List<Mention> members) {
    List<Actor> actors = members.stream().map(m -> (Actor) m.referent()).distinct().toList();
    return new Mention(
        sentence.index(),
        members.get(0).span(),
        head.index(),
        Mention.Kind.DESCRIPTION,
        asGroup(actors),
        actors,
        0.8);
  }

  /** "Russia and Mexico": one group that acts for each of its members. */
  static Actor asGroup(List<Actor> members) {
    String label = members.stream().map(Actor::label).collect(Collectors.joining(" and "));
    return new Actor("group/" + Slugs.of(label), label, ActorType.GROUP, null);
  }
}
