package org.demarche.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Grows {@link BoostedTrees} for the log-odds of yes: each tree follows the gradient of the ones
 * before (Friedman, 2001), grown leaf by leaf over values sorted into bins, as current libraries
 * do. Without randomness. Written here because the libraries for it bring native code for each
 * system.
 */
final class BoostedTreesTrainer {

  private static final int TREES = 200;
  private static final double RATE = 0.05;
  private static final int LEAVES = 16;
  private static final int FEWEST_IN_LEAF = 20;
  private static final double PENALTY = 1;
  private static final int BINS = 64;

  private final float[][] edges;
  private final byte[][] bins;
  private final BitSet yes;
  private final int size;
  private final double[] score;
  private final double[] gradient;
  private final double[] curvature;

  private BoostedTreesTrainer(List<float[]> rows, BitSet yes) {
    int features = rows.get(0).length;
    this.yes = (BitSet) yes.clone();
    this.size = rows.size();
    this.edges = new float[features][];
    this.bins = new byte[features][rows.size()];
    for (int f = 0; f < features; f++) {
      int feature = f;
      edges[f] = edges(rows.stream().mapToDouble(r -> r[feature]).sorted().toArray());
      for (int i = 0; i < rows.size(); i++) {
        bins[f][i] = (byte) bin(edges[f], rows.get(i)[f]);
      }
    }
    this.score = new double[rows.size()];
    this.gradient = new double[rows.size()];
    this.curvature = new double[rows.size()];
  }

  /** Up to {@link #BINS} bins of about the same number of values; the upper edge of each. */
  private static float[] edges(double[] sorted) {
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    List<Float> found = new ArrayList<>();
    if (distinct.length <= BINS) {
      for (int i = 0; i + 1 < distinct.length; i++) {
        found.add((float) ((distinct[i] + distinct[i + 1]) / 2));
      }
    } else {
      for (int b = 1; b < BINS; b++) {
        float edge = (float) sorted[(int) ((long) b * sorted.length / BINS)];
        if (found.isEmpty() || edge > found.get(found.size() - 1)) {
          found.add(edge);
        }
      }
    }
    float[] edges = new float[found.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = found.get(i);
    }
    return edges;
  }

  private static int bin(float[] edges, float value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (value <= edges[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * @param rows values, as many in each
   * @param yes the rows that stand for yes
   */
  static BoostedTrees train(List<float[]> rows, BitSet yes) {
    return new BoostedTreesTrainer(rows, yes).train();
  }

  private BoostedTrees train() {
    int positive = yes.cardinality();
    double bias = Math.log((positive + 1.0) / (size - positive + 1.0));
    Arrays.fill(score, bias);
    List<BoostedTrees.Tree> trees = new ArrayList<>();
    for (int t = 0; t < TREES; t++) {
      for (int i = 0; i < size; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        gradient[i] = (yes.get(i) ? 1 : 0) - p;
        curvature[i] = p * (1 - p);
      }
      trees.add(new Growth().grow());
    }
    return new BoostedTrees((float) bias, trees);
  }

  /** Rows that came to the same place, and the best question to ask of them next. */
  private final class Leaf {
    final int node;
    final int[] rows;
    double gain;
    int feature = -1;
    int bin;

    Leaf(int node, int[] rows) {
      this.node = node;
      this.rows = rows;
      for (int f = 0; f < edges.length; f++) {
        ask(f);
      }
    }

    private void ask(int f) {
      double[] gradients = new double[BINS];
      double[] curvatures = new double[BINS];
      int[] counts = new int[BINS];
      double allGradients = 0;
      double allCurvatures = 0;
      for (int row : rows) {
        int b = bins[f][row];
        gradients[b] += gradient[row];
        curvatures[b] += curvature[row];
        counts[b]++;
        allGradients += gradient[row];
        allCurvatures += curvature[row];
      }
      double whole = worth(allGradients, allCurvatures);
      double leftGradients = 0;
      double leftCurvatures = 0;
      int left = 0;
      for (int b = 0; b < edges[f].length; b++) {
        leftGradients += gradients[b];
        leftCurvatures += curvatures[b];
        left += counts[b];
        if (left >= FEWEST_IN_LEAF && rows.length - left >= FEWEST_IN_LEAF) {
          double won =
              worth(leftGradients, leftCurvatures)
                  + worth(allGradients - leftGradients, allCurvatures - leftCurvatures)
                  - whole;
          if (won > gain + 1e-9) {
            gain = won;
            feature = f;
            bin = b;
          }
        }
      }
    }

    double value() {
      double gradients = 0;
      double curvatures = 0;
      for (int row : rows) {
        gradients += gradient[row];
        curvatures += curvature[row];
      }
      return RATE * gradients / (curvatures + PENALTY);
    }
  }

  private static double worth(double gradients, double curvatures) {
    return gradients * gradients / (curvatures + PENALTY);
  }

  /** One tree while it grows. */
  private final class Growth {
    private final int[] feature = new int[2 * LEAVES - 1];
    private final float[] threshold = new float[2 * LEAVES - 1];
    private final int[] left = new int[2 * LEAVES - 1];
    private final int[] right = new int[2 * LEAVES - 1];
    private final float[] value = new float[2 * LEAVES - 1];
    private int nodes = 1;

    BoostedTrees.Tree grow() {
      int[] all = new int[size];
      Arrays.setAll(all, i -> i);
      List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(0, all)));
      while (leaves.size() < LEAVES) {
        Leaf best = leaves.get(0);
        for (Leaf leaf : leaves) {
          best = leaf.gain > best.gain ? leaf : best;
        }
        if (best.feature < 0) {
          break;
        }
        leaves.remove(best);
        split(best, leaves);
      }
      for (Leaf leaf : leaves) {
        feature[leaf.node] = -1;
        value[leaf.node] = (float) leaf.value();
        for (int row : leaf.rows) {
          score[row] += value[leaf.node];
        }
      }
      return new BoostedTrees.Tree(
          Arrays.copyOf(feature, nodes),
          Arrays.copyOf(threshold, nodes),
          Arrays.copyOf(left, nodes),
          Arrays.copyOf(right, nodes),
          Arrays.copyOf(value, nodes));
    }

    private void split(Leaf leaf, List<Leaf> leaves) {
      feature[leaf.node] = leaf.feature;
      threshold[leaf.node] = edges[leaf.feature][leaf.bin];
      left[leaf.node] = nodes++;
      right[leaf.node] = nodes++;
      byte[] of = bins[leaf.feature];
      int[] low = Arrays.stream(leaf.rows).filter(r -> of[r] <= leaf.bin).toArray();
      int[] high = Arrays.stream(leaf.rows).filter(r -> of[r] > leaf.bin).toArray();
      leaves.add(new Leaf(left[leaf.node], low));
      leaves.add(new Leaf(right[leaf.node], high));
    }
  }
}
