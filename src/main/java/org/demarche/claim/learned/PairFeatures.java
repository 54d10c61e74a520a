package org.demarche.claim.learned;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.article.Span;
import org.demarche.claim.FrameHints;
import org.demarche.language.Token;

/** What words and dependencies say about a pair, by name; each name with how often it holds. */
final class PairFeatures {

  private static final int WORDS_AFTER = 4;
  private static final int LONGEST_DISTANCE = 8;

  private final PairContext pair;
  private final Map<Span, FrameHints.Hint> hints;
  private final FeatureCounts found = new FeatureCounts();

  private PairFeatures(PairContext pair, Map<Span, FrameHints.Hint> hints) {
    this.pair = pair;
    this.hints = hints;
  }

  /**
   * @param hints what the frames say of the words, by their place
   */
  static FeatureCounts of(PairContext pair, Map<Span, FrameHints.Hint> hints) {
    PairFeatures features = new PairFeatures(pair, hints);
    features.predicate();
    features.path();
    features.roles();
    features.between();
    features.everywhere();
    features.frames();
    return features.found;
  }

  private void add(String... name) {
    found.add(1, name);
  }

  private String lemma(int index) {
    return pair.tokens().get(index).lemma();
  }

  private void predicate() {
    pair.nodes().forEach(i -> add("p:", lemma(i)));
    List<String> lemmas = pair.predicate().stream().map(this::lemma).toList();
    lemmas.forEach(lemma -> add("e:", lemma));
    for (int i = 1; i < lemmas.size(); i++) {
      add("ee:", lemmas.get(i - 1), "_", lemmas.get(i));
    }
  }

  private void path() {
    String tag = pair.tokens().get(pair.turn()).tag();
    String kind = tag.substring(0, Math.min(2, tag.length()));
    add("path:", labels(pair.up()), "|", kind, "|", labels(pair.down()));
    add("turn:", tag);
    pair.up().forEach(i -> add("up:", label(i)));
    pair.down().forEach(i -> add("down:", label(i)));
    pair.tokens().stream()
        .filter(t -> t.head() == pair.turn())
        .map(Token::dependency)
        .distinct()
        .forEach(label -> add("child:", label));
  }

  /** The grammatical role of each member under the turn, alone and with the turn's lemma. */
  private void roles() {
    role("source", pair.up().isEmpty() ? "turn" : label(pair.up().get(pair.up().size() - 1)));
    role("target", pair.down().isEmpty() ? "turn" : label(pair.down().get(0)));
  }

  private void role(String member, String label) {
    add(member, ":", label);
    add(member, ":", label, ":", lemma(pair.turn()));
  }

  private void between() {
    List<Integer> source = pair.sourceTokens();
    List<Integer> target = pair.targetTokens();
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    boolean forth = source.get(0) < target.get(0);
    add(forth ? "source first" : "target first");
    List<Integer> one = forth ? source : target;
    List<Integer> other = forth ? target : source;
    int from = one.get(one.size() - 1) + 1;
    int to = other.get(0);
    String before = "<";
    for (int i = from; i < to; i++) {
      add("b:", lemma(i));
      add("bb:", before, "_", lemma(i));
      before = lemma(i);
    }
    add("bb:", before, "_", ">");
    int distance = Math.min(LONGEST_DISTANCE, Math.max(0, to - from + 1) / 3);
    add("distance:", String.valueOf(distance));
    after(Math.max(one.get(one.size() - 1), other.get(other.size() - 1)) + 1);
  }

  private void after(int from) {
    for (int i = from; i < Math.min(pair.tokens().size(), from + WORDS_AFTER); i++) {
      add("a:", lemma(i));
    }
  }

  private void everywhere() {
    for (Token token : pair.tokens()) {
      if (pair.outside(token.index())) {
        found.add(0.5f, "w:", token.lemma());
      }
    }
  }

  /** Frames on the path, at the turn, about the path, between the two, and anywhere. */
  private void frames() {
    pair.nodes().forEach(i -> frame("fn", i));
    pair.predicate().forEach(i -> frame("fe", i));
    frame("ft", pair.turn());
    int from = Math.min(pair.source().end(), pair.target().end());
    int to = Math.max(pair.source().begin(), pair.target().begin());
    for (Token token : pair.tokens()) {
      if (token.span().begin() >= from && token.span().end() <= to) {
        frame("fb", token.index());
      }
      if (pair.outside(token.index())) {
        frame("fw", token.index());
      }
    }
  }

  private void frame(String place, int index) {
    FrameHints.Hint hint = hints.get(pair.tokens().get(index).span());
    if (hint != null) {
      add(place, ":", String.valueOf(hint.polarity()));
      if (hint.type() != null) {
        add(place, ":", hint.type().toString());
      }
    }
  }

  private String label(int index) {
    return pair.tokens().get(index).dependency();
  }

  private String labels(List<Integer> indices) {
    return indices.stream().map(this::label).collect(Collectors.joining("^"));
  }
}
