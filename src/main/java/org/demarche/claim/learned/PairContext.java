package org.demarche.claim.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * A pair in its parse: the path between the heads of the two spans and what hangs on it. The tokens
 * are those of the sentences from the one span's to the other's, as one tree: the root of each
 * later sentence hangs on the first root.
 *
 * @param tokens of the window, {@code index} and {@code head} counted within it
 * @param source span in the article
 * @param target span in the article
 * @param sourceTokens indices of the source's tokens, may be empty
 * @param targetTokens indices of the target's tokens, may be empty
 * @param up path from the source's head up to, without, the turn
 * @param turn the lowest token above both heads
 * @param down path from below the turn to the target's head
 */
record PairContext(
    List<Token> tokens,
    Span source,
    Span target,
    List<Integer> sourceTokens,
    List<Integer> targetTokens,
    List<Integer> up,
    int turn,
    List<Integer> down) {

  /** What belongs to a predicate even off the path. */
  private static final Set<String> PREDICATE_PARTS =
      Set.of(
          "neg", "prt", "aux", "auxpass", "acomp", "oprd", "dobj", "xcomp", "attr", "prep",
          "ccomp");

  private static final Set<String> NOMINAL_PARTS = Set.of("agent", "nsubjpass");

  private static final String NEXT_SENTENCE = "next";

  static PairContext of(Document document, Span source, Span target) {
    List<Token> tokens = window(sentences(document, source, target));
    List<Integer> s = inside(tokens, source);
    List<Integer> t = inside(tokens, target);
    List<Integer> fromSource = chain(tokens, head(tokens, s));
    List<Integer> fromTarget = chain(tokens, head(tokens, t));
    int turn =
        fromSource.stream()
            .filter(fromTarget::contains)
            .findFirst()
            .orElse(fromSource.get(fromSource.size() - 1));
    List<Integer> up = below(fromSource, turn);
    List<Integer> down = new ArrayList<>(below(fromTarget, turn));
    Collections.reverse(down);
    return new PairContext(tokens, source, target, s, t, up, turn, down);
  }

  /** The sentences that the pair touches and those between. */
  static List<Sentence> sentences(Document document, Span one, Span other) {
    int begin = Math.min(one.begin(), other.begin());
    int end = Math.max(one.end(), other.end());
    List<Sentence> found =
        document.sentences().stream()
            .filter(s -> s.span().begin() < end && begin < s.span().end())
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no sentence at " + one + " and " + other);
    }
    return found;
  }

  /** Path and turn, without the members of the pair themselves. */
  List<Integer> nodes() {
    return IntStream.concat(
            IntStream.concat(up.stream().mapToInt(i -> i), IntStream.of(turn)),
            down.stream().mapToInt(i -> i))
        .filter(this::outside)
        .boxed()
        .toList();
  }

  /** The nodes with their particles, negations, auxiliaries and objects, in order of the text. */
  List<Integer> predicate() {
    List<Integer> nodes = nodes();
    Set<Integer> found = new TreeSet<>(nodes);
    for (Token token : tokens) {
      boolean part =
          PREDICATE_PARTS.contains(token.dependency())
              || (NOMINAL_PARTS.contains(token.dependency()) && token.isNoun());
      if (part && nodes.contains(token.head()) && outside(token.index())) {
        found.add(token.index());
      }
    }
    return List.copyOf(found);
  }

  boolean outside(int index) {
    return !sourceTokens.contains(index) && !targetTokens.contains(index);
  }

  List<Span> spans(List<Integer> indices) {
    return indices.stream().map(i -> tokens.get(i).span()).toList();
  }

  private static List<Token> window(List<Sentence> sentences) {
    List<Token> window = new ArrayList<>();
    int firstRoot = -1;
    for (Sentence sentence : sentences) {
      int base = window.size();
      for (Token token : sentence.tokens()) {
        boolean joined = token.head() < 0 && firstRoot >= 0;
        int head = token.head() >= 0 ? token.head() + base : firstRoot;
        window.add(
            new Token(
                token.index() + base,
                token.span(),
                token.form(),
                token.lemma(),
                token.tag(),
                head,
                joined ? NEXT_SENTENCE : token.dependency()));
        if (token.head() < 0 && firstRoot < 0) {
          firstRoot = token.index() + base;
        }
      }
    }
    return window;
  }

  private static List<Integer> inside(List<Token> tokens, Span span) {
    return tokens.stream().filter(t -> t.span().overlaps(span)).map(Token::index).toList();
  }

  /** The token of the span that the rest hangs on; the root for a span without tokens. */
  private static int head(List<Token> tokens, List<Integer> span) {
    return span.stream()
        .filter(i -> !span.contains(tokens.get(i).head()))
        .max(
            Comparator.<Integer>comparingLong(i -> dependents(tokens, span, i))
                .thenComparing(Comparator.reverseOrder()))
        .orElseGet(() -> root(tokens));
  }

  private static long dependents(List<Token> tokens, List<Integer> span, int head) {
    return span.stream().filter(i -> tokens.get(i).head() == head).count();
  }

  private static int root(List<Token> tokens) {
    return tokens.stream().filter(t -> t.head() < 0).findFirst().map(Token::index).orElse(0);
  }

  /** The token and all above it. */
  private static List<Integer> chain(List<Token> tokens, int from) {
    List<Integer> chain = new ArrayList<>();
    for (int i = from; i >= 0 && !chain.contains(i); i = tokens.get(i).head()) {
      chain.add(i);
    }
    return chain;
  }

  private static List<Integer> below(List<Integer> chain, int turn) {
    int at = chain.indexOf(turn);
    return at < 0 ? chain : chain.subList(0, at);
  }
}
