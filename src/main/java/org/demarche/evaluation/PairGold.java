package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.claim.Plover;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with a marked pair and its label: a PLOVER type from source to target, or the stance
 * between the two (0 neutral; 1 and 2 positive, forth and back; 3 and 4 negative, forth and back).
 * A claim answers when its source overlaps the marked source and its target the marked target; of
 * several the most confident counts.
 *
 * @param name of the set
 * @param articles one sentence each
 * @param pairs the labels
 */
public record PairGold(String name, List<Article> articles, List<Pair> pairs) implements Gold {

  private static final String NONE = "none";

  /** In this benchmark CONCEDE and RETREAT are one class. */
  private static final String YIELD = "YIELD";

  /**
   * A marked pair.
   *
   * @param id of its article
   * @param label as annotated: a type, or the number of a stance
   * @param source spans of the source in code points
   * @param target spans of the target in code points
   */
  public record Pair(String id, String label, List<Span> source, List<Span> target) {

    public Pair {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    static Pair of(JsonNode json) {
      return new Pair(
          json.path("id").asText(),
          json.path("label").asText(),
          GoldFolder.spans(json.path("source")),
          GoldFolder.spans(json.path("target")));
    }

    private boolean isStance() {
      return label.matches("\\d");
    }
  }

  private record Answered(Pair pair, String answer) {}

  public PairGold {
    articles = List.copyOf(articles);
    pairs = List.copyOf(pairs);
  }

  @Override
  public Report score(Map<String, Extraction> extractions) {
    List<Answered> all = new ArrayList<>();
    for (Pair pair : pairs) {
      all.add(new Answered(pair, answer(pair, extractions.get(pair.id()))));
    }
    List<Score> byLabel =
        pairs.stream().map(Pair::label).collect(Collectors.toCollection(TreeSet::new)).stream()
            .map(label -> score(label, all))
            .toList();
    List<Score> scores = new ArrayList<>(List.of(macro(byLabel), micro(all)));
    scores.addAll(byLabel);
    List<String> missed =
        all.stream()
            .filter(a -> !a.answer().equals(a.pair().label()))
            .map(a -> a.pair().id() + ": " + a.pair().label() + " read as " + a.answer())
            .toList();
    return new Report(scores, missed, List.of(), List.of(), 0);
  }

  private Score score(String label, List<Answered> all) {
    int gold = (int) all.stream().filter(a -> a.pair().label().equals(label)).count();
    int made = (int) all.stream().filter(a -> a.answer().equals(label)).count();
    int right =
        (int)
            all.stream()
                .filter(a -> a.answer().equals(label) && a.pair().label().equals(label))
                .count();
    return Score.of(name, "label", label, right, gold, right, made);
  }

  private Score macro(List<Score> byLabel) {
    return new Score(
        name,
        "macro",
        "",
        pairs.size(),
        byLabel.stream().mapToDouble(Score::recall).average().orElse(0),
        byLabel.stream().mapToDouble(Score::precision).average().orElse(0),
        byLabel.stream().mapToDouble(Score::f1).average().orElse(0));
  }

  private Score micro(List<Answered> all) {
    int right = (int) all.stream().filter(a -> a.answer().equals(a.pair().label())).count();
    return Score.of(name, "micro", "", right, all.size(), right, all.size());
  }

  private static String answer(Pair pair, @Nullable Extraction extraction) {
    String silent = pair.isStance() ? "0" : NONE;
    if (extraction == null) {
      return silent;
    }
    return extraction.claims().stream()
        .filter(c -> label(pair, extraction.article(), c).isPresent())
        .max(Comparator.comparingDouble((Claim c) -> c.details().confidence()))
        .flatMap(c -> label(pair, extraction.article(), c))
        .orElse(silent);
  }

  private static Optional<String> label(Pair pair, Article article, Claim claim) {
    if (claim.details().target() == null) {
      return Optional.empty();
    }
    Span source = article.codePoints(claim.details().source().span());
    Span target = article.codePoints(claim.details().target().span());
    boolean forth = overlaps(source, pair.source()) && overlaps(target, pair.target());
    boolean back = overlaps(source, pair.target()) && overlaps(target, pair.source());
    if (pair.isStance()) {
      return forth || back
          ? Optional.of(stance(claim.details().polarity(), forth))
          : Optional.empty();
    }
    return forth
        ? Optional.ofNullable(claim.details().plover()).map(PairGold::type)
        : Optional.empty();
  }

  private static String stance(int polarity, boolean forth) {
    if (polarity == 0) {
      return "0";
    }
    return String.valueOf((polarity > 0 ? 1 : 3) + (forth ? 0 : 1));
  }

  private static String type(Plover plover) {
    return plover == Plover.CONCEDE || plover == Plover.RETREAT ? YIELD : plover.name();
  }

  private static boolean overlaps(Span span, List<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }
}
