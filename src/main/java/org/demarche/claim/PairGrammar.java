package org.demarche.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * How two phrases of one sentence stand to each other in its parse.
 *
 * @param up dependency labels from the source's head up to, without, the word where the paths meet
 * @param down labels from below that word to the target's head
 */
record PairGrammar(List<String> up, List<String> down) {

  /** Subjects, agents and owners. */
  private static final Set<String> DOERS = Set.of("nsubj", "nsubjpass", "agent", "poss", "nmod");

  /** What stands in such a clause is said of its own subject. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "relcl", "advcl", "parataxis");

  PairGrammar {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /**
   * @param source index of the head of the source's phrase
   * @param target index of the head of the target's phrase
   */
  static PairGrammar of(Sentence sentence, int source, int target) {
    List<Token> fromSource = chain(sentence, source);
    List<Token> fromTarget = chain(sentence, target);
    List<String> up = new ArrayList<>();
    fromSource.stream().takeWhile(t -> !fromTarget.contains(t)).forEach(t -> up.add(label(t)));
    List<String> down = new ArrayList<>();
    fromTarget.stream().takeWhile(t -> !fromSource.contains(t)).forEach(t -> down.add(label(t)));
    Collections.reverse(down);
    return new PairGrammar(up, down);
  }

  /** "According to TASS" is as good as a clause of its own. */
  private static String label(Token token) {
    return token.is("prep") && token.lemma().equals("accord") ? "parataxis" : token.dependency();
  }

  private static List<Token> chain(Sentence sentence, int from) {
    List<Token> chain = new ArrayList<>();
    Token at = sentence.token(from);
    while (!chain.contains(at)) {
      chain.add(at);
      at = sentence.head(at).orElse(at);
    }
    return chain;
  }

  /** "Kosovo and Lebanon": of two who are only listed side by side nothing is said. */
  boolean isCoordination() {
    return (up.isEmpty() && down.indexOf("conj") == 0)
        || (down.isEmpty() && !up.isEmpty() && up.get(up.size() - 1).equals("conj"));
  }

  /** Whether the source is subject, agent or owner, whatever stands between it and the target. */
  boolean isOfDoer() {
    return up.stream()
        .filter(l -> !l.equals("conj") && !l.equals("pobj"))
        .findFirst()
        .filter(DOERS::contains)
        .isPresent();
  }

  /**
   * Whether the target is an argument of what the source does: the source is subject, agent or
   * owner of the predicate and the target stands below it in the same clause.
   */
  boolean isPredication() {
    List<String> roles = up.stream().filter(l -> !l.equals("conj") && !l.equals("pobj")).toList();
    boolean does = roles.size() == 1 && DOERS.contains(roles.get(0));
    return does && down.stream().noneMatch(CLAUSES::contains);
  }
}
