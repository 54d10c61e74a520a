package org.demarche.claim.learned;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;

/**
 * The upper layers of the encoder in PyTorch, with the marks of a pair below them and a head for
 * each question above. What is computed is what ONNX Runtime computes of {@link OnnxEncoder#from}.
 */
final class TunableLayers {

  /** Classes of each head: related, types, stances. */
  static final List<Integer> CLASSES =
      List.of(2, EventClass.values().length, Stance.values().length);

  private static final int WIDTH = TunedLayer.WIDTH;
  private static final int ATTENTION_HEADS = 12;
  private static final int HEAD_WIDTH = WIDTH / ATTENTION_HEADS;
  private static final float EPSILON = 1e-12f;
  private static final float DROPPED = 0.1f;
  private static final double SMALL = 0.02;
  private static final int POOLED = TunedWeights.POOLS * WIDTH;
  private static final int MATRICES = TunedLayer.MATRICES.size();
  private static final int PER_LAYER = MATRICES + TunedLayer.VECTORS.size();

  private final NDManager manager;
  private final List<NDArray> layers = new ArrayList<>();
  private final NDArray roles;

  /** Weights and bias of each head in turn. */
  private final List<NDArray> heads = new ArrayList<>();

  TunableLayers(NDManager manager, OnnxEncoder encoder, long seed) {
    this.manager = manager;
    for (int layer = TunedWeights.FROM; layer < TunedWeights.LAYERS; layer++) {
      TunedLayer weights = encoder.layer(layer);
      for (int i = 0; i < MATRICES; i++) {
        float[] matrix = weights.matrices().get(i).toFloats();
        layers.add(manager.create(matrix, new Shape(TunedLayer.rows(i), TunedLayer.columns(i))));
      }
      for (float[] vector : weights.vectors()) {
        layers.add(manager.create(vector, new Shape(vector.length)));
      }
    }
    Random random = new Random(seed);
    this.roles = random(random, TunedWeights.Role.values().length, WIDTH);
    for (int classes : CLASSES) {
      heads.add(random(random, POOLED, classes));
      heads.add(manager.zeros(new Shape(classes)));
    }
  }

  private NDArray random(Random random, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (SMALL * random.nextGaussian());
    }
    return manager.create(values, new Shape(rows, columns));
  }

  /** What starts from the encoder. */
  List<NDArray> pretrained() {
    return List.copyOf(layers);
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
    for (int at = 0; at < layers.size(); at += PER_LAYER) {
      x = layer(x, batch.mask(), layers.subList(at, at + PER_LAYER));
    }
    NDArray pooled = dropped(batch.pools().matMul(x).reshape(batch.labels().size(), POOLED));
    List<NDArray> scores = new ArrayList<>();
    for (int head = 0; head < CLASSES.size(); head++) {
      scores.add(pooled.matMul(heads.get(2 * head)).add(heads.get(2 * head + 1)));
    }
    return scores;
  }

  /** One layer of a transformer, normalised after each part (Vaswani et al., 2017). */
  private static NDArray layer(NDArray x, NDArray mask, List<NDArray> weights) {
    NDArray query = split(linear(x, weights, 0)).transpose(0, 2, 1, 3);
    NDArray key = split(linear(x, weights, 1)).transpose(0, 2, 3, 1);
    NDArray value = split(linear(x, weights, 2)).transpose(0, 2, 1, 3);
    NDArray scores = query.matMul(key).mul((float) (1 / Math.sqrt(HEAD_WIDTH))).add(mask);
    NDArray attention = dropped(scores.softmax(-1));
    NDArray read = attention.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    NDArray middle = normalised(x.add(dropped(linear(read, weights, 3))), weights, 6);
    NDArray wide = Activation.gelu(linear(middle, weights, 4));
    return normalised(middle.add(dropped(linear(wide, weights, 5))), weights, 8);
  }

  private static NDArray linear(NDArray x, List<NDArray> weights, int matrix) {
    return x.matMul(weights.get(matrix)).add(weights.get(MATRICES + matrix));
  }

  private static NDArray split(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), ATTENTION_HEADS, HEAD_WIDTH);
  }

  private static NDArray normalised(NDArray x, List<NDArray> weights, int vector) {
    NDArray scale = weights.get(MATRICES + vector);
    NDArray shift = weights.get(MATRICES + vector + 1);
    return LayerNorm.layerNorm(x, new Shape(WIDTH), scale, shift, EPSILON).singletonOrThrow();
  }

  private static NDArray dropped(NDArray x) {
    return Dropout.dropout(x, DROPPED, true).singletonOrThrow();
  }

  /** The weights as they are now, the layers in eight bits, the heads on their own. */
  TunedWeights weights() {
    List<TunedLayer> tuned = new ArrayList<>();
    for (int at = 0; at < layers.size(); at += PER_LAYER) {
      List<EightBit> matrices = new ArrayList<>();
      for (int i = 0; i < MATRICES; i++) {
        float[] matrix = layers.get(at + i).toFloatArray();
        matrices.add(EightBit.of(matrix, TunedLayer.columns(i)));
      }
      List<float[]> vectors =
          layers.subList(at + MATRICES, at + PER_LAYER).stream()
              .map(NDArray::toFloatArray)
              .toList();
      tuned.add(new TunedLayer(matrices, vectors));
    }
    return new TunedWeights(tuned, roles.toFloatArray(), head(0), head(1), head(2));
  }

  private TunedHead head(int head) {
    float[] weights = heads.get(2 * head).toFloatArray();
    float[] bias = heads.get(2 * head + 1).toFloatArray();
    return new TunedHead(weights, bias, Blend.secondAlone(bias.length));
  }
}
