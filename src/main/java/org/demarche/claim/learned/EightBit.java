package org.demarche.claim.learned;

/**
 * A matrix in eight bits, each column with a scale of its own.
 *
 * @param weights by row, then column, -127 to 127
 * @param scales by column: what a weight of 1 stands for
 */
@SuppressWarnings("ArrayRecordComponent") // copied on, never compared
record EightBit(byte[] weights, float[] scales) {

  private static final float LARGEST = 127;

  /**
   * @param weights by row, then column
   * @param columns how many
   */
  static EightBit of(float[] weights, int columns) {
    float[] scales = new float[columns];
    for (int i = 0; i < weights.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(weights[i]) / LARGEST);
    }
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      float scale = scales[i % columns];
      rounded[i] = scale > 0 ? (byte) Math.round(weights[i] / scale) : 0;
    }
    return new EightBit(rounded, scales);
  }

  float[] toFloats() {
    float[] floats = new float[weights.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = weights[i] * scales[i % scales.length];
    }
    return floats;
  }
}
