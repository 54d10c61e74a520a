package org.demarche.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Words that stand inside what somebody accuses, condemns, rejects or demands: what they say is
 * that somebody's word, not the article's. "Britain accused Iran of arming rebels" does not say
 * that Iran arms rebels.
 */
final class StanceScopes {

  private static final Set<Relation> VOICING =
      EnumSet.of(
          Relation.ACCUSES,
          Relation.CRITICIZES,
          Relation.OPPOSES,
          Relation.REJECTS,
          Relation.PRAISES,
          Relation.THREATENS,
          Relation.REQUESTS,
          Relation.PROTESTS);

  private record Scope(Participant holder, Set<Token> words) {}

  private final List<Scope> scopes;

  private StanceScopes(List<Scope> scopes) {
    this.scopes = scopes;
  }

  static StanceScopes of(SentenceMentions mentions, List<Predicate> predicates) {
    List<Scope> scopes = new ArrayList<>();
    for (Predicate predicate : predicates) {
      if (predicate.frame().pos() == Frame.Pos.V
          && VOICING.contains(predicate.frame().relation())) {
        scope(mentions, predicate.token()).ifPresent(scopes::add);
      }
    }
    return new StanceScopes(scopes);
  }

  private static Optional<Scope> scope(SentenceMentions mentions, Token verb) {
    Sentence sentence = mentions.sentence();
    return Grammar.agents(sentence, verb).stream()
        .flatMap(t -> ParticipantFinder.actor(mentions, t).stream())
        .findFirst()
        .map(holder -> new Scope(holder.participant(), words(sentence, verb)));
  }

  private static Set<Token> words(Sentence sentence, Token verb) {
    List<Token> words = new ArrayList<>();
    for (Token child : sentence.children(verb, "dobj", "prep", "xcomp", "ccomp", "pcomp")) {
      words.addAll(sentence.subtree(child));
    }
    // A passive's subject is what it is about, not what is said of it.
    return Set.copyOf(words);
  }

  /** Who voices the words at the token, unless that is the source of the claim itself. */
  Optional<Participant> holder(Token token, Participant source) {
    return scopes.stream()
        .filter(s -> s.words().contains(token))
        .map(Scope::holder)
        .filter(h -> !FrameReader.speaksForItself(h, source))
        .findFirst();
  }
}
