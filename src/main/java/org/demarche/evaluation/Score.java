package org.demarche.evaluation;

/**
 * One line of the results.
 *
 * @param set the folder of the gold, by name
 * @param measure what is compared ("type")
 * @param value the value it is about ("ACCUSE"); empty for all of them
 * @param gold how many there are to find
 * @param recall share of them found, 0 to 1
 * @param precision share of what was made that is right, 0 to 1
 * @param f1 harmonic mean of both; for a mean over classes, the mean of theirs
 */
public record Score(
    String set,
    String measure,
    String value,
    int gold,
    double recall,
    double precision,
    double f1) {

  /** From counts: what was found of the gold, what was right of what was made. */
  static Score of(
      String set, String measure, String value, int found, int gold, int right, int made) {
    double recall = share(found, gold);
    double precision = share(right, made);
    return new Score(set, measure, value, gold, recall, precision, harmonic(recall, precision));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double harmonic(double recall, double precision) {
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }
}
