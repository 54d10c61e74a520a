package org.demarche.claim.learned;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/** Tuned upper layers of the encoder, run by ONNX Runtime. Thread-safe. */
final class UpperLayers {

  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * @param layers those from {@link TunedWeights#FROM} to the last
   * @param encoder whose layers they replace
   */
  UpperLayers(List<TunedLayer> layers, OnnxEncoder encoder) {
    this.environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = BgeEncoder.options()) {
      this.session = environment.createSession(encoder.from(TunedWeights.FROM, layers), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the tuned encoder cannot be started here", e);
    }
  }

  /**
   * The vectors of the highest layer, by text, then piece.
   *
   * @param lower what the layers below made, one text after the other
   * @param texts how many
   * @param length pieces of each, the framing ones included
   */
  float[][][] read(FloatBuffer lower, int texts, int length) {
    long[] shape = {texts, length, TunedLayer.WIDTH};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, lower, shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, new float[1][1][1][length]);
        OrtSession.Result result =
            session.run(
                Map.of(OnnxEncoder.inputOf(TunedWeights.FROM), input, OnnxEncoder.MASK, mask))) {
      return (float[][][]) result.get(0).getValue();
    } catch (OrtException e) {
      throw new IllegalStateException("the tuned encoder failed", e);
    }
  }
}
