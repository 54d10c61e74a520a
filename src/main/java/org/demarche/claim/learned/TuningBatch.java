package org.demarche.claim.learned;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.demarche.claim.learned.TunedWeights.Role;

/**
 * Examples side by side, the shorter ones padded.
 *
 * @param lower by example, piece, dimension
 * @param roles by example, piece, {@link Role}: 1 where it holds
 * @param mask by example and piece: what padding lowers attention scores by
 * @param pools by example, pool, piece: the share that each piece has in each pool
 * @param labels of each example
 */
record TuningBatch(
    NDArray lower, NDArray roles, NDArray mask, NDArray pools, List<List<Integer>> labels) {

  /** Numbers of one batch, before they are handed over. */
  private static final class Numbers {
    private final int length;
    private final float[] roles;
    private final float[] pools;

    Numbers(int size, int length) {
      this.length = length;
      this.roles = new float[size * length * Role.values().length];
      this.pools = new float[size * TunedWeights.POOLS * length];
    }

    void put(int row, TuningExample example) {
      List<Role> given =
          PairEncoder.Pooling.of(example.vectors(), example.source(), example.target()).roles();
      for (int t = 0; t < length; t++) {
        Role role = t < given.size() ? given.get(t) : Role.NEITHER;
        int at = row * length + t;
        roles[at * Role.values().length + role.index()] = 1;
        if (role != Role.NEITHER) {
          long count = given.stream().filter(r -> r == role).count();
          pools[(row * TunedWeights.POOLS + role.index()) * length + t] = 1f / count;
        }
      }
      pools[row * TunedWeights.POOLS * length] = 1;
    }
  }

  static TuningBatch of(NDManager manager, List<TuningExample> examples) {
    int size = examples.size();
    PaddedBatch padded =
        PaddedBatch.of(manager, examples.stream().map(TuningExample::vectors).toList());
    int length = padded.length();
    Numbers numbers = new Numbers(size, length);
    List<List<Integer>> labels = new ArrayList<>();
    for (TuningExample example : examples) {
      numbers.put(labels.size(), example);
      labels.add(example.labels());
    }
    return new TuningBatch(
        padded.lower(),
        manager.create(numbers.roles, new Shape(size, length, Role.values().length)),
        padded.mask(),
        manager.create(numbers.pools, new Shape(size, TunedWeights.POOLS, length)),
        labels);
  }
}
