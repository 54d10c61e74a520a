package org.demarche.claim.learned;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;

/**
 * The upper layers of the encoder in PyTorch, with the marks of a pair below them and a head for
 * each question above.
 */
final class TunablePairs {

  /** Classes of each head: related, types, stances. */
  static final List<Integer> CLASSES =
      List.of(2, EventClass.values().length, Stance.values().length);

  private static final int POOLED = TunedWeights.POOLS * TunedLayer.WIDTH;

  private final TunableLayers layers;
  private final NDArray roles;

  /** Weights and bias of each head in turn. */
  private final List<NDArray> heads = new ArrayList<>();

  TunablePairs(NDManager manager, OnnxEncoder encoder, long seed) {
    this.layers = new TunableLayers(manager, encoder);
    Random random = new Random(seed);
    int marks = TunedWeights.Role.values().length;
    this.roles = TunableLayers.random(manager, random, marks, TunedLayer.WIDTH);
    for (int classes : CLASSES) {
      heads.add(TunableLayers.random(manager, random, POOLED, classes));
      heads.add(manager.zeros(new Shape(classes)));
    }
  }

  /** What starts from the encoder. */
  List<NDArray> pretrained() {
    return layers.weights();
  }

  /** What starts from nothing. */
  List<NDArray> fresh() {
    List<NDArray> fresh = new ArrayList<>(heads);
    fresh.add(roles);
    return fresh;
  }

  /** The scores of each head, by example, then class; units are dropped at random. */
  List<NDArray> scores(TuningBatch batch) {
    NDArray x = batch.lower().add(batch.roles().matMul(roles));
    NDArray read = layers.read(x, batch.mask());
    NDArray pools = batch.pools().matMul(read).reshape(batch.labels().size(), POOLED);
    NDArray pooled = TunableLayers.dropped(pools);
    List<NDArray> scores = new ArrayList<>();
    for (int head = 0; head < CLASSES.size(); head++) {
      scores.add(pooled.matMul(heads.get(2 * head)).add(heads.get(2 * head + 1)));
    }
    return scores;
  }

  /** The weights as they are now, the layers in eight bits, the heads on their own. */
  TunedWeights weights() {
    return new TunedWeights(layers.tuned(), roles.toFloatArray(), head(0), head(1), head(2));
  }

  private TunedHead head(int head) {
    float[] weights = heads.get(2 * head).toFloatArray();
    float[] bias = heads.get(2 * head + 1).toFloatArray();
    return new TunedHead(weights, bias, Blend.secondAlone(bias.length));
  }
}
