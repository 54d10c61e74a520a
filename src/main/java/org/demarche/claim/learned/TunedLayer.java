package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of one layer of the encoder.
 *
 * @param matrices in the order of {@link #MATRICES}
 * @param vectors in the order of {@link #VECTORS}
 */
record TunedLayer(List<EightBit> matrices, List<float[]> vectors) {

  /** Length of a token's vector. */
  static final int WIDTH = 384;

  /** Length within a layer's feed-forward part. */
  static final int WIDE = 4 * WIDTH;

  static final List<String> MATRICES =
      List.of(
          "attention/self/query",
          "attention/self/key",
          "attention/self/value",
          "attention/output/dense",
          "intermediate/dense",
          "output/dense");

  /** The first six are added after the product with the matrix of the same place. */
  static final List<String> VECTORS =
      List.of(
          "attention.self.query.bias",
          "attention.self.key.bias",
          "attention.self.value.bias",
          "attention.output.dense.bias",
          "intermediate.dense.bias",
          "output.dense.bias",
          "attention.output.LayerNorm.weight",
          "attention.output.LayerNorm.bias",
          "output.LayerNorm.weight",
          "output.LayerNorm.bias");

  TunedLayer {
    matrices = List.copyOf(matrices);
    vectors = List.copyOf(vectors);
  }

  static int rows(int matrix) {
    return matrix == 5 ? WIDE : WIDTH;
  }

  static int columns(int matrix) {
    return matrix == 4 ? WIDE : WIDTH;
  }

  static int length(int vector) {
    return vector == 4 ? WIDE : WIDTH;
  }

  /** Writes tuned upper layers, the lowest first. */
  static void writeAll(List<TunedLayer> layers, DataOutputStream out) throws IOException {
    for (TunedLayer layer : layers) {
      layer.write(out);
    }
  }

  /** Reads the upper layers that {@link #writeAll} wrote. */
  static List<TunedLayer> readAll(DataInputStream in) throws IOException {
    List<TunedLayer> layers = new ArrayList<>();
    for (int i = TunedWeights.FROM; i < TunedWeights.LAYERS; i++) {
      layers.add(read(in));
    }
    return layers;
  }

  private void write(DataOutputStream out) throws IOException {
    for (EightBit matrix : matrices) {
      out.write(matrix.weights());
      Floats.write(matrix.scales(), out);
    }
    for (float[] vector : vectors) {
      Floats.write(vector, out);
    }
  }

  private static TunedLayer read(DataInputStream in) throws IOException {
    List<EightBit> matrices = new ArrayList<>();
    for (int i = 0; i < MATRICES.size(); i++) {
      byte[] weights = new byte[rows(i) * columns(i)];
      in.readFully(weights);
      matrices.add(new EightBit(weights, Floats.read(in, columns(i))));
    }
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < VECTORS.size(); i++) {
      vectors.add(Floats.read(in, length(i)));
    }
    return new TunedLayer(matrices, vectors);
  }
}
