package org.demarche.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;

/**
 * How a word of a sentence is tied to a word that may attribute: the path between them in the tree,
 * the side, the distance, commas and quotation marks, as hashes of features. From them is learnt
 * which words are the content, where it begins and ends, and which word names the source.
 */
final class TieFeatures {

  private static final int MOST_UP = 4;

  private final Sentence sentence;
  private final int size;
  private final int[][] ancestors;
  private final int[] dependency;
  private final int[] lemma;
  private final int[] tag;
  private final int[] neighbour;
  private final boolean[] functional;
  private final int[] quote;
  private final char[] pos;
  private final int[][] classes;
  private final int[] who;

  /** How many commas stand before each word. */
  private final int[] commas;

  TieFeatures(ClaimLexicon lexicon, SentenceMentions scope, List<Span> quotes) {
    this.sentence = scope.sentence();
    this.size = sentence.tokens().size();
    this.ancestors = new int[size][];
    this.dependency = new int[size];
    this.lemma = new int[size];
    this.tag = new int[size];
    this.neighbour = new int[size];
    this.functional = new boolean[size];
    this.quote = new int[size];
    this.pos = new char[size];
    this.classes = new int[size][];
    this.who = new int[size];
    this.commas = new int[size + 1];
    for (Token token : sentence.tokens()) {
      int i = token.index();
      ancestors[i] = ancestors(token);
      dependency[i] = HashedLogistic.key(token.dependency());
      lemma[i] = HashedLogistic.key(token.lemma());
      tag[i] = HashedLogistic.key(token.tag());
      neighbour[i] = isOpen(token) ? tag[i] : HashedLogistic.key(lower(token));
      functional[i] = List.of("mark", "punct", "cc", "prep").contains(token.dependency());
      quote[i] = quoteAt(token, quotes);
      pos[i] = CueCandidate.pos(token);
      List<String> found = lexicon.cueClasses(token.lemma(), pos[i]);
      classes[i] =
          (found.isEmpty() ? List.of("other") : found)
              .stream().mapToInt(HashedLogistic::key).toArray();
      who[i] = HashedLogistic.key(who(scope, token));
      commas[i + 1] = commas[i] + (token.form().equals(",") ? 1 : 0);
    }
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static boolean isOpen(Token token) {
    return token.isVerb()
        || token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().startsWith("CD");
  }

  private static int quoteAt(Token token, List<Span> quotes) {
    for (int i = 0; i < quotes.size(); i++) {
      if (quotes.get(i).overlaps(token.span())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it names an actor, some other thing known, or by its tag. */
  private static String who(SentenceMentions scope, Token token) {
    return scope
        .headedBy(token)
        .map(m -> m.referent() instanceof Actor a ? a.type().name() : "MENTION")
        .orElseGet(() -> token.isPronoun() ? token.lemma() : token.tag());
  }

  private int[] ancestors(Token token) {
    List<Integer> found = new ArrayList<>();
    for (int at = token.index(); at >= 0 && found.size() <= size; at = sentence.token(at).head()) {
      found.add(at);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return size;
  }

  static int mix(int one, int other) {
    int mixed = (one ^ (other * 0x85EBCA6B)) * 0x01000193;
    return mixed ^ (mixed >>> 15);
  }

  private static int mix(int one, int two, int three) {
    return mix(mix(one, two), three);
  }

  private static int mix(int one, int two, int three, int four) {
    return mix(mix(one, two, three), four);
  }

  /** The words of the sentence beside one of them, {@code cue}, that may attribute. */
  Beside beside(int cue) {
    return new Beside(cue);
  }

  private static int indexOf(int[] values, int wanted) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static int bin(int distance) {
    return distance < 3 ? distance : distance < 6 ? 3 : distance < 11 ? 4 : 5;
  }

  /**
   * What is said of each word beside the cue, one word after the other. The hashes of {@link
   * #content} hold until the next word, the others until the next call; none is in a list twice,
   * but for rare collisions.
   */
  final class Beside {
    private final int cue;
    private final int word;
    private final int others;
    private final Ties content = new Ties();
    private final Ties ties = new Ties();

    private int token;

    /** All labels up (four at most) and down. */
    private int whole;

    /** Three labels up at most, two down. */
    private int brief;

    /** Two labels up at most, one down. */
    private int first;

    private Beside(int cue) {
      this.cue = cue;
      this.word = mix(lemma[cue], pos[cue]);
      this.others = Arrays.stream(quote).anyMatch(q -> q >= 0 && q != quote[cue]) ? 1 : 0;
    }

    /** Goes to a word; to be called before anything is asked. */
    void at(int index) {
      token = index;
      int up = 0;
      int down = -1;
      while (down < 0 && up < ancestors[cue].length) {
        down = indexOf(ancestors[token], ancestors[cue][up]);
        up = down < 0 ? up + 1 : up;
      }
      int steps = Math.max(0, down);
      whole = labels(Math.min(up, MOST_UP), steps, steps);
      brief = labels(Math.min(up, 3), steps, 2);
      first = labels(Math.min(up, 2), steps, 1);
      readContent();
    }

    private int labels(int up, int steps, int down) {
      int hash = 1;
      for (int i = 0; i < up; i++) {
        hash = mix(hash, dependency[ancestors[cue][i]]);
      }
      hash = mix(hash, 2);
      for (int i = 0; i < Math.min(steps, down); i++) {
        hash = mix(hash, dependency[ancestors[token][steps - 1 - i]]);
      }
      return hash;
    }

    /** Of the word as part of what the cue presents. */
    Ties content() {
      return content;
    }

    private void readContent() {
      content.clear();
      int side = token < cue ? 0 : token > cue ? 2 : 1;
      int between =
          Math.min(3, Math.max(0, commas[Math.max(cue, token)] - commas[Math.min(cue, token) + 1]));
      int quoted = quoted();
      int near = mix(first, side);
      int middle = mix(brief, side);
      content.add(1, mix(whole, side));
      content.add(2, middle);
      content.add(3, near);
      content.add(4, mix(side, bin(Math.abs(token - cue))));
      content.add(5, mix(side, between));
      content.add(6, mix(quoted, side));
      content.add(7, mix(quoted, near));
      content.add(8, mix(tag[token], side));
      content.add(9, mix(dependency[token], side));
      content.add(10, mix(word, near));
      content.add(11, mix(word, side));
      content.add(12, mix(pos[cue], middle));
      content.add(13, mix(tag[cue], near));
      content.add(14, functional[token] ? mix(lemma[token], side) : 0);
      content.add(15, mix(between, near));
      content.add(16, mix(others, quoted, side));
      content.add(17, mix(others, near));
      for (int c : classes[cue]) {
        content.add(18, mix(c, near));
        content.add(19, mix(c, middle));
        content.add(20, mix(c, quoted, side));
      }
    }

    private int quoted() {
      int here = quote[token];
      return (here >= 0 ? 1 : 0)
          + (here >= 0 && here == quote[cue] ? 2 : 0)
          + (quote[cue] >= 0 ? 4 : 0);
    }

    /** Of the word as the name of who says what the cue presents. */
    Ties speaker() {
      ties.clear();
      ties.addAll(content);
      Token name = sentence.token(token);
      boolean capital = Character.isUpperCase(name.form().charAt(0));
      ties.add(30, mix(tag[token], brief));
      ties.add(31, name.isPronoun() || name.tag().startsWith("W") ? lemma[token] : 0);
      ties.add(32, mix(dependency[token], capital ? 1 : 0));
      ties.add(33, mix(classes[token][0], dependency[token]));
      ties.add(34, mix(who[token], brief));
      ties.add(35, mix(who[token], first, pos[cue]));
      return ties;
    }

    /** Of the word as the first or last of what the cue presents. */
    Ties edge(boolean begins) {
      ties.clear();
      int next = begins ? token - 1 : token + 1;
      boolean inside = next >= 0 && next < size;
      int side = token < cue ? 0 : 1;
      int outer = inside ? neighbour[next] : 0;
      int outerLabel = inside ? dependency[next] : 0;
      int mark = inside && quote[next] != quote[token] ? 1 : 0;
      ties.add(1, outer);
      ties.add(2, mix(outer, side));
      ties.add(3, mix(tag[token], outer));
      ties.add(4, mix(outerLabel, side));
      ties.add(5, mix(dependency[token], outerLabel));
      ties.add(6, mark);
      ties.add(7, mix(mark, side));
      ties.add(8, next == cue ? 1 : 0);
      ties.add(9, mix(tag[token], side));
      ties.add(10, mix(brief, side));
      ties.add(11, isOpen(sentence.token(token)) ? 0 : lemma[token]);
      ties.add(12, mix(pos[cue], outer, side));
      ties.add(13, mix(begins ? 1 : 0, side, next == cue ? 1 : 0, mark));
      return ties;
    }
  }

  /** Hashes, each kind of feature in a space of its own. */
  static final class Ties {
    private int[] found = new int[64];
    private int count;

    private void clear() {
      count = 0;
    }

    private void add(int kind, int value) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = mix(kind, value);
    }

    private void addAll(Ties more) {
      if (found.length < count + more.count) {
        found = Arrays.copyOf(found, 2 * (count + more.count));
      }
      System.arraycopy(more.found, 0, found, count, more.count);
      count += more.count;
    }

    double score(HashedLogistic model) {
      return model.scoreDistinct(found, count);
    }

    int[] toArray() {
      return Arrays.copyOf(found, count);
    }
  }
}
