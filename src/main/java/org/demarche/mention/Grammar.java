package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** Questions about the dependency tree that several steps ask. */
final class Grammar {

  /** Verbs that report words or thoughts. */
  static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "state",
          "note",
          "declare",
          "announce",
          "claim",
          "argue",
          "insist",
          "warn",
          "write",
          "tweet",
          "respond",
          "reply",
          "answer",
          "explain",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "comment",
          "remark",
          "ask",
          "urge",
          "promise",
          "vow",
          "pledge",
          "admit",
          "acknowledge",
          "deny",
          "accuse",
          "call",
          "describe",
          "observe",
          "believe",
          "think",
          "suggest",
          "conclude",
          "continue",
          "quote",
          "report",
          "repeat",
          "demand",
          "complain",
          "assert",
          "maintain",
          "underline",
          "recall",
          "caution",
          "concede",
          "confirm",
          "post",
          "read",
          "paraphrase",
          "criticize",
          "criticise",
          "denounce",
          "condemn",
          "praise");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl", "acl", "dep");
  private static final int MAX_CLIMB = 12;

  private Grammar() {}

  static boolean isSubject(Token token) {
    return SUBJECTS.contains(token.dependency());
  }

  /** The first of a coordination: "Mexico" of "Russia and Mexico" gives "Russia". */
  static Token firstConjunct(Sentence sentence, Token token) {
    Token at = token;
    for (int i = 0; i < MAX_CLIMB && at.is("conj") && at.head() >= 0; i++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** The verb whose argument the token is, through prepositions and coordination. */
  static Optional<Token> verbOf(Sentence sentence, Token token) {
    Token at = firstConjunct(sentence, token);
    Optional<Token> head = sentence.head(at);
    if (head.isPresent() && (head.get().is("prep") || head.get().is("agent"))) {
      head = sentence.head(head.get());
    }
    return head.filter(h -> h.isVerb() || h.tag().equals("MD"));
  }

  /** The subject of the verb, its own or the one it shares with the verb it hangs on. */
  static Optional<Token> subjectOf(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<Token> own = sentence.child(at, "nsubj", "nsubjpass");
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !SHARES_SUBJECT.contains(at.dependency())) {
        return Optional.empty();
      }
      if (head.get().isNoun()) {
        head = verbOf(sentence, head.get());
      }
      if (head.isEmpty() || !head.get().isVerb()) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /** Whether the token stands in the subtree of the other, or is it. */
  static boolean isUnder(Sentence sentence, Token token, int ancestor) {
    int at = token.index();
    for (int i = 0; i <= sentence.tokens().size() && at >= 0; i++) {
      if (at == ancestor) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** The head and every token coordinated with it, in order. */
  static List<Token> conjuncts(Sentence sentence, Token head) {
    return sentence.tokens().stream()
        .filter(t -> t.equals(head) || (t.is("conj") && firstConjunct(sentence, t).equals(head)))
        .toList();
  }

  /** The preposition that governs the token directly, lower case. */
  static Optional<Token> preposition(Sentence sentence, Token token) {
    Token first = firstConjunct(sentence, token);
    return first.is("pobj") ? sentence.head(first) : Optional.empty();
  }
}
