package org.demarche.evaluation;

import java.util.List;

/**
 * What measuring against one gold set gave.
 *
 * @param scores the figures, the overall ones first
 * @param missed what was to be found and was not, a line each
 * @param surplus what was made and is not in the gold, a line each
 * @param fallen the forbidden claims that were asserted, a line each
 * @param forbidden how many are forbidden
 */
public record Report(
    List<Score> scores,
    List<String> missed,
    List<String> surplus,
    List<String> fallen,
    int forbidden) {

  public Report {
    scores = List.copyOf(scores);
    missed = List.copyOf(missed);
    surplus = List.copyOf(surplus);
    fallen = List.copyOf(fallen);
  }
}
