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

/**
 * The upper layers of the encoder in PyTorch. What is computed is what ONNX Runtime computes of
 * {@link OnnxEncoder#from}.
 */
final class TunableLayers {

  private static final int WIDTH = TunedLayer.WIDTH;
  private static final int ATTENTION_HEADS = 12;
  private static final int HEAD_WIDTH = WIDTH / ATTENTION_HEADS;
  private static final float EPSILON = 1e-12f;
  private static final float DROPPED = 0.1f;
  private static final double SMALL = 0.02;
  private static final int MATRICES = TunedLayer.MATRICES.size();
  private static final int PER_LAYER = MATRICES + TunedLayer.VECTORS.size();

  private final List<NDArray> weights = new ArrayList<>();

  /**
   * @param encoder whose layers they start from
   */
  TunableLayers(NDManager manager, OnnxEncoder encoder) {
    for (int layer = TunedWeights.FROM; layer < TunedWeights.LAYERS; layer++) {
      TunedLayer given = encoder.layer(layer);
      for (int i = 0; i < MATRICES; i++) {
        float[] matrix = given.matrices().get(i).toFloats();
        weights.add(manager.create(matrix, new Shape(TunedLayer.rows(i), TunedLayer.columns(i))));
      }
      for (float[] vector : given.vectors()) {
        weights.add(manager.create(vector, new Shape(vector.length)));
      }
    }
  }

  /** Small numbers to start from. */
  static NDArray random(NDManager manager, Random random, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (SMALL * random.nextGaussian());
    }
    return manager.create(values, new Shape(rows, columns));
  }

  List<NDArray> weights() {
    return List.copyOf(weights);
  }

  /**
   * What the layers make of what those below made; units are dropped at random.
   *
   * @param lower by example, piece, dimension
   * @param mask by example and piece: what padding lowers attention scores by
   */
  NDArray read(NDArray lower, NDArray mask) {
    NDArray x = lower;
    for (int at = 0; at < weights.size(); at += PER_LAYER) {
      x = layer(x, mask, weights.subList(at, at + PER_LAYER));
    }
    return x;
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

  /** With a tenth of the units dropped at random. */
  static NDArray dropped(NDArray x) {
    return Dropout.dropout(x, DROPPED, true).singletonOrThrow();
  }

  /** The layers as they are now, in eight bits. */
  List<TunedLayer> tuned() {
    List<TunedLayer> tuned = new ArrayList<>();
    for (int at = 0; at < weights.size(); at += PER_LAYER) {
      List<EightBit> matrices = new ArrayList<>();
      for (int i = 0; i < MATRICES; i++) {
        float[] matrix = weights.get(at + i).toFloatArray();
        matrices.add(EightBit.of(matrix, TunedLayer.columns(i)));
      }
      List<float[]> vectors =
          weights.subList(at + MATRICES, at + PER_LAYER).stream()
              .map(NDArray::toFloatArray)
              .toList();
      tuned.add(new TunedLayer(matrices, vectors));
    }
    return tuned;
  }
}
