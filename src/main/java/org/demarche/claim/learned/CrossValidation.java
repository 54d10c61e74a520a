package org.demarche.claim.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Trains a linear classifier, with the scores of held-out folds for calibration and figures. */
final class CrossValidation {

  /** What an error costs against the size of the weights; chosen by cross-validation. */
  private static final double COST = 0.5;

  private static final double COST_WORDS_ALONE = 2;

  private final List<Row> rows;
  private final int classes;
  private final int dimensions;
  private final double balance;

  /**
   * An example.
   *
   * @param vector what the model sees
   * @param label class, from 0
   * @param group rows of one group never part between training and testing
   */
  record Row(FeatureVector vector, int label, String group) {}

  /**
   * @param rows at least one
   * @param balance 0: each error costs the same; 1: each class costs the same; between: between
   */
  CrossValidation(List<Row> rows, int classes, int dimensions, double balance) {
    this.rows = List.copyOf(rows);
    this.classes = classes;
    this.dimensions = dimensions;
    this.balance = balance;
  }

  /** The scores of each row by the models that did not see its group. */
  double[][] heldOut(int folds) {
    double[][] scores = new double[rows.size()][];
    int[] fold = folds(folds);
    for (int f = 0; f < folds; f++) {
      int held = f;
      List<Row> seen = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (fold[i] != held) {
          seen.add(rows.get(i));
        }
      }
      LinearClassifier model = train(seen, identity());
      for (int i = 0; i < rows.size(); i++) {
        if (fold[i] == held) {
          scores[i] = model.scores(rows.get(i).vector());
        }
      }
    }
    return scores;
  }

  /** The model of all rows. */
  LinearClassifier train(Scaling scaling) {
    return train(rows, scaling);
  }

  private LinearClassifier train(List<Row> seen, Scaling scaling) {
    int[] buckets =
        seen.stream()
            .flatMapToInt(r -> Arrays.stream(r.vector().buckets()))
            .sorted()
            .distinct()
            .toArray();
    List<LinearSvm.Example> examples =
        seen.stream().map(r -> example(r.vector(), buckets)).toList();
    LinearSvm svm = new LinearSvm(examples, dimensions + buckets.length);
    int[] counts = new int[classes];
    seen.forEach(r -> counts[r.label()]++);
    double cost = dimensions == 0 ? COST_WORDS_ALONE : COST;
    double[][] weights = new double[classes][];
    for (int c = 0; c < classes; c++) {
      boolean[] positive = new boolean[seen.size()];
      for (int i = 0; i < positive.length; i++) {
        positive[i] = seen.get(i).label() == c;
      }
      double share = seen.size() / (double) (classes * Math.max(1, counts[c]));
      weights[c] = svm.train(positive, cost * Math.pow(share, balance), cost);
    }
    return LinearClassifier.of(dimensions, buckets, weights, scaling);
  }

  private LinearSvm.Example example(FeatureVector vector, int[] buckets) {
    int[] places = new int[vector.buckets().length];
    for (int i = 0; i < places.length; i++) {
      places[i] = dimensions + Arrays.binarySearch(buckets, vector.buckets()[i]);
    }
    return new LinearSvm.Example(vector.dense(), places, vector.values());
  }

  private int[] folds(int folds) {
    TreeMap<Integer, List<String>> byHash = new TreeMap<>();
    rows.stream()
        .map(Row::group)
        .distinct()
        .sorted()
        .forEach(
            g -> byHash.computeIfAbsent(FeatureVector.bucket(g), h -> new ArrayList<>()).add(g));
    TreeMap<String, Integer> foldOf = new TreeMap<>();
    byHash.values().forEach(gs -> gs.forEach(g -> foldOf.put(g, foldOf.size() % folds)));
    return rows.stream().mapToInt(r -> foldOf.getOrDefault(r.group(), 0)).toArray();
  }

  private Scaling identity() {
    float[] ones = new float[classes];
    Arrays.fill(ones, 1);
    return new Scaling(ones, new float[classes]);
  }
}
