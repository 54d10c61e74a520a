package org.demarche.claim.learned;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * What the lower layers made of texts, side by side, the shorter ones padded.
 *
 * @param lower by example, piece, dimension
 * @param mask by example and piece: what padding lowers attention scores by
 * @param length how many pieces the longest has, the framing ones included
 */
record PaddedBatch(NDArray lower, NDArray mask, int length) {

  private static final int WIDTH = TunedLayer.WIDTH;
  private static final float PADDING = -1e4f;

  static PaddedBatch of(NDManager manager, List<TokenVectors> texts) {
    int size = texts.size();
    int length = texts.stream().mapToInt(t -> t.lower().length).max().orElse(0);
    float[] lower = new float[size * length * WIDTH];
    float[] mask = new float[size * length];
    for (int row = 0; row < size; row++) {
      float[][] vectors = texts.get(row).lower();
      for (int t = 0; t < length; t++) {
        int at = row * length + t;
        if (t < vectors.length) {
          System.arraycopy(vectors[t], 0, lower, at * WIDTH, WIDTH);
        } else {
          mask[at] = PADDING;
        }
      }
    }
    return new PaddedBatch(
        manager.create(lower, new Shape(size, length, WIDTH)),
        manager.create(mask, new Shape(size, 1, 1, length)),
        length);
  }
}
