package org.demarche.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees whose value is a log-odds (Friedman, Greedy function approximation,
 * 2001). {@link BoostedTreesTrainer} makes them.
 */
final class BoostedTrees {

  private static final int MOST_TREES = 10_000;
  private static final int MOST_NODES = 1_000;

  /**
   * Nodes in arrays; the first is the root.
   *
   * @param feature index of the value asked for, -1 in leaves
   * @param threshold values up to it go left
   * @param left index of the node, in leaves unused
   * @param right index of the node, in leaves unused
   * @param value what a leaf adds
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
  record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] value) {

    double value(float[] values) {
      int at = 0;
      while (feature[at] >= 0) {
        at = values[feature[at]] <= threshold[at] ? left[at] : right[at];
      }
      return value[at];
    }
  }

  private final float bias;
  private final List<Tree> trees;

  BoostedTrees(float bias, List<Tree> trees) {
    this.bias = bias;
    this.trees = List.copyOf(trees);
  }

  /** 0 to 1. */
  double probability(float[] values) {
    double score = bias;
    for (Tree tree : trees) {
      score += tree.value(values);
    }
    return 1 / (1 + Math.exp(-score));
  }

  static BoostedTrees read(DataInputStream in) throws IOException {
    float bias = in.readFloat();
    int size = checked(in.readInt(), MOST_TREES);
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      trees.add(tree(in, checked(in.readInt(), MOST_NODES)));
    }
    return new BoostedTrees(bias, trees);
  }

  private static int checked(int size, int most) throws IOException {
    if (size < 0 || size > most) {
      throw new IOException("decision trees: a size of " + size + " cannot be");
    }
    return size;
  }

  private static Tree tree(DataInputStream in, int size) throws IOException {
    Tree tree =
        new Tree(new int[size], new float[size], new int[size], new int[size], new float[size]);
    for (int i = 0; i < size; i++) {
      tree.feature()[i] = in.readShort();
      if (tree.feature()[i] < 0) {
        tree.value()[i] = in.readFloat();
      } else {
        tree.threshold()[i] = in.readFloat();
        tree.left()[i] = in.readShort();
        tree.right()[i] = in.readShort();
      }
    }
    return tree;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(bias);
    out.writeInt(trees.size());
    for (Tree tree : trees) {
      out.writeInt(tree.feature().length);
      for (int i = 0; i < tree.feature().length; i++) {
        out.writeShort(tree.feature()[i]);
        if (tree.feature()[i] < 0) {
          out.writeFloat(tree.value()[i]);
        } else {
          out.writeFloat(tree.threshold()[i]);
          out.writeShort(tree.left()[i]);
          out.writeShort(tree.right()[i]);
        }
      }
    }
  }
}
