package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TunedEncoderTest {

  private static final String TEXT = "Arland accused Borduria of spying on its envoys.";
  private static final Span SOURCE = new Span(0, 6);
  private static final Span TARGET = new Span(15, 23);

  private static OnnxEncoder encoder;
  private static TunedWeights untuned;

  @BeforeAll
  static void load() throws IOException {
    encoder = BgeEncoder.onnx();
    List<TunedLayer> layers = new ArrayList<>();
    for (int layer = TunedWeights.FROM; layer < TunedWeights.LAYERS; layer++) {
      layers.add(encoder.layer(layer));
    }
    float[] roles = new float[TunedWeights.Role.values().length * TunedLayer.WIDTH];
    // Its scores are two numbers of the sentence's vector: what the layers make shows in them.
    TunedHead head = new TunedHead(identity(2), new float[2], Blend.secondAlone(2));
    untuned =
        new TunedWeights(
            layers, roles, head, zeros(EventClass.values().length), zeros(Stance.values().length));
  }

  private static float[] identity(int classes) {
    float[] weights = new float[TunedWeights.POOLS * TunedLayer.WIDTH * classes];
    for (int c = 0; c < classes; c++) {
      weights[c * classes + c] = 1;
    }
    return weights;
  }

  private static TunedHead zeros(int classes) {
    return new TunedHead(
        new float[TunedWeights.POOLS * TunedLayer.WIDTH * classes],
        new float[classes],
        Blend.secondAlone(classes));
  }

  private static TokenVectors encoded() {
    return BgeEncoder.shared().encode(TEXT, new Span(0, TEXT.length()));
  }

  @Test
  void layersLeftAsTheyAreGiveWhatTheWholeEncoderGives() {
    TokenVectors vectors = encoded();
    double[] related =
        new PairEncoder(untuned, encoder).read(vectors, SOURCE, TARGET).get(0).related();
    double expected = 1 / (1 + Math.exp(vectors.whole()[0] - vectors.whole()[1]));
    assertThat(related[1]).isCloseTo(expected, within(0.02));
  }

  @Test
  void theMarksOfThePairChangeWhatIsRead() {
    float[] roles = untuned.roles().clone();
    for (int d = 0; d < TunedLayer.WIDTH; d++) {
      roles[TunedWeights.Role.SOURCE.index() * TunedLayer.WIDTH + d] = d % 7 - 3;
    }
    TunedWeights marked =
        new TunedWeights(
            untuned.layers(), roles, untuned.related(), untuned.types(), untuned.stances());
    PairEncoder reader = new PairEncoder(marked, encoder);
    List<PairEncoder.Opinion> ways = reader.read(encoded(), SOURCE, TARGET);
    assertThat(ways.get(0).related()[1]).isNotCloseTo(ways.get(1).related()[1], within(0.001));
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    byte[] bytes = bytes(untuned);
    TunedWeights read = TunedWeights.read(new ByteArrayInputStream(bytes), "w");
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Test
  void damagedWeightsSayWhatToDo() throws IOException {
    byte[] bytes = bytes(untuned);
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> TunedWeights.read(new ByteArrayInputStream(bytes), "my.bin"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("my.bin")
        .hasMessageContaining("damaged")
        .hasMessageContaining("train them again");
    assertThatThrownBy(() -> TunedWeights.read(new ByteArrayInputStream(new byte[99]), "x"))
        .hasMessageContaining("not a file of weights");
  }

  @Test
  void takenApartAndPutTogetherAModelIsTheSame() throws IOException {
    byte[] model = encoder.alsoGiving(TunedWeights.FROM);
    assertThat(ProtoFields.parse(model).bytes()).isEqualTo(model);
    assertThatThrownBy(() -> ProtoFields.parse(new byte[] {0x0a, 0x7f, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("beyond its message");
  }

  @Test
  void eightBitsKeepAWeightToHalfAStep() {
    float[] weights = {0.5f, -2, 0.013f, 0, 127, 1};
    float[] back = EightBit.of(weights, 2).toFloats();
    for (int i = 0; i < weights.length; i++) {
      assertThat(back[i]).isCloseTo(weights[i], within(i % 2 == 0 ? 0.6f : 0.01f));
    }
  }

  @Test
  void withoutPyTorchTuningSaysHowToGetIt() {
    assertThatThrownBy(Tuning::requirePyTorch)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("-Ptrain");
  }

  private static byte[] bytes(TunedWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }
}
