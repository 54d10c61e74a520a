package org.demarche.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.demarche.article.Span;

/**
 * What the classifier thinks of a directed pair. All numbers are calibrated probabilities.
 *
 * @param predicate the word at which the pair's paths through the parse meet
 * @param distance dependency steps from the one's head over that word to the other's
 * @param related probability that the source does, says or thinks anything of a PLOVER type to,
 *     with or about the target
 * @param types probability of each type, given that they are related; they sum to 1
 * @param stance the one decided for; a rare one may be decided for though neutral is more probable
 * @param stances probability of each stance, "forth" being source to target; they sum to 1
 */
public record Judgement(
    Span predicate,
    int distance,
    double related,
    Map<EventClass, Double> types,
    Stance stance,
    Map<Stance, Double> stances) {

  public Judgement {
    Objects.requireNonNull(predicate);
    Objects.requireNonNull(stance);
    types = Collections.unmodifiableMap(new EnumMap<>(types));
    stances = Collections.unmodifiableMap(new EnumMap<>(stances));
    requireDistribution(types);
    requireDistribution(stances);
    if (!(related >= 0 && related <= 1)) {
      throw new IllegalArgumentException("not a probability: " + related);
    }
    if (types.size() != EventClass.values().length || stances.size() != Stance.values().length) {
      throw new IllegalArgumentException("a judgement covers every class");
    }
  }

  /** The most probable type, given that the pair is related. */
  public EventClass type() {
    return best(types);
  }

  /** The most probable type of the polarity, given that the pair is related. */
  public EventClass type(int polarity) {
    Map<EventClass, Double> fitting = new EnumMap<>(types);
    fitting.keySet().removeIf(type -> type.relation().polarity() != polarity);
    return best(fitting);
  }

  /** Probability that the pair is related by this type; with "unrelated" they sum to 1. */
  public double probability(EventClass type) {
    return related * types.getOrDefault(type, 0.0);
  }

  public double probability(Stance stance) {
    return stances.getOrDefault(stance, 0.0);
  }

  /** Whether the source is decided to take a stance toward the target. */
  public boolean isStanceTaken() {
    return stance == Stance.POSITIVE_FORTH || stance == Stance.NEGATIVE_FORTH;
  }

  /** Whether the source is decided to take a stance that is at least so probable. */
  public boolean isStanceTaken(double least) {
    return isStanceTaken() && probability(stance) >= least;
  }

  /**
   * Expected stance of the source toward the target, -1 to 1: probability of positive less that of
   * negative.
   */
  public double polarity() {
    return probability(Stance.POSITIVE_FORTH) - probability(Stance.NEGATIVE_FORTH);
  }

  private static <K extends Enum<K>> K best(Map<K, Double> distribution) {
    return Collections.max(distribution.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static void requireDistribution(Map<?, Double> distribution) {
    double sum = 0;
    for (double p : distribution.values()) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("not a probability: " + p);
      }
      sum += p;
    }
    if (Math.abs(sum - 1) > 1e-4) {
      throw new IllegalArgumentException("probabilities sum to " + sum);
    }
  }
}
