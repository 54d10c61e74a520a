package org.demarche.claim.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Trains a linear classifier, with the scores of held-out folds for calibration and figures. */
final class CrossValidation {

  /** What an error costs against the size of the weights; chosen by cross-validation. */
  private static final double COST = 0.5;

  private static final double COST_WORDS_ALONE = 2;

  private static final double TOLERANCE = 0.05;
  private static final int PASSES = 100;
  private static final long SEED = 20240601;

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
      LinearClassifier model = train(seen, Scaling.identity(classes));
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
    Linear.disableDebugOutput();
    double[][] weights = weights(Linear.train(problem(seen, buckets), parameter(seen)));
    return LinearClassifier.of(dimensions, buckets, weights, scaling);
  }

  /** LIBLINEAR counts features from 1. */
  private Problem problem(List<Row> seen, int[] buckets) {
    Problem problem = new Problem();
    problem.l = seen.size();
    problem.n = dimensions + buckets.length;
    problem.y = seen.stream().mapToDouble(Row::label).toArray();
    problem.x = seen.stream().map(r -> features(r.vector(), buckets)).toArray(Feature[][]::new);
    return problem;
  }

  private Feature[] features(FeatureVector vector, int[] buckets) {
    Feature[] features = new Feature[dimensions + vector.buckets().length];
    for (int d = 0; d < dimensions; d++) {
      features[d] = new FeatureNode(d + 1, vector.dense()[d]);
    }
    for (int i = 0; i < vector.buckets().length; i++) {
      int place = dimensions + Arrays.binarySearch(buckets, vector.buckets()[i]);
      features[dimensions + i] = new FeatureNode(place + 1, vector.values()[i]);
    }
    return features;
  }

  /** Errors on a class cost the more the rarer it is; the order of the examples is fixed. */
  private Parameter parameter(List<Row> seen) {
    double cost = dimensions == 0 ? COST_WORDS_ALONE : COST;
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost, TOLERANCE, PASSES);
    parameter.setRandom(new Random(SEED));
    int[] counts = new int[classes];
    seen.forEach(r -> counts[r.label()]++);
    int[] present = IntStream.range(0, classes).filter(c -> counts[c] > 0).toArray();
    double[] costs =
        IntStream.of(present)
            .mapToDouble(c -> Math.pow(seen.size() / (double) (classes * counts[c]), balance))
            .toArray();
    parameter.setWeights(costs, present);
    return parameter;
  }

  /** By class, then feature; a class without examples weighs nothing. */
  private double[][] weights(Model model) {
    double[][] weights = new double[classes][model.getNrFeature()];
    int[] labels = model.getLabels();
    for (int i = 0; i < labels.length; i++) {
      for (int f = 0; f < model.getNrFeature(); f++) {
        weights[labels[i]][f] = model.getDecfunCoef(f + 1, i);
      }
    }
    return weights;
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
}
