package org.demarche.claim;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes {@link HashedLogistic} weights with LIBLINEAR, without randomness. */
final class HashedLogisticTrainer {

  private static final double TOLERANCE = 1e-3;

  /** Rarer features would be learnt by heart. */
  private static final int FEWEST_SEEN = 2;

  private HashedLogisticTrainer() {}

  /**
   * @param features hashes
   * @param marked whether it is what is looked for
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them, never compared
  record Example(int[] features, boolean marked) {

    Example {
      features = Arrays.stream(features).sorted().distinct().toArray();
    }
  }

  /**
   * @param cost inverse of the weight of the L2 penalty
   */
  static HashedLogistic train(List<Example> examples, double cost) {
    int[] keys = keys(examples);
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      index.put(keys[i], i + 1);
    }
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = keys.length + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.y[i] = examples.get(i).marked() ? 1 : 0;
      problem.x[i] = nodes(examples.get(i).features(), index, keys.length + 1);
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] learnt = model.getFeatureWeights();
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      weights[i] = (float) (sign * learnt[i]);
    }
    return new HashedLogistic((float) (sign * learnt[keys.length]), keys, weights);
  }

  private static Feature[] nodes(int[] features, Map<Integer, Integer> index, int bias) {
    int[] known =
        Arrays.stream(features).map(f -> index.getOrDefault(f, 0)).filter(i -> i > 0).toArray();
    Arrays.sort(known);
    Feature[] nodes = new Feature[known.length + 1];
    for (int i = 0; i < known.length; i++) {
      nodes[i] = new FeatureNode(known[i], 1);
    }
    nodes[known.length] = new FeatureNode(bias, 1);
    return nodes;
  }

  private static int[] keys(List<Example> examples) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (Example example : examples) {
      for (int feature : example.features()) {
        seen.merge(feature, 1, Integer::sum);
      }
    }
    return seen.entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST_SEEN)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }
}
