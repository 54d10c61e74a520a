package org.demarche.claim.learned;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.demarche.claim.MarkedSentence;
import org.demarche.claim.WordReader;
import org.demarche.claim.WordTuner;
import org.demarche.claim.learned.WordWeights.Question;
import org.demarche.language.Document;
import org.demarche.language.Token;

/**
 * Tunes the upper layers of the encoder to tell which words are cue, content and source of
 * attributions. All questions are learnt together: of the cue alone no more is learnt.
 */
public final class EncoderWordTuner implements WordTuner {

  /** Name of the file of weights. */
  static final String FILE = "attribution-encoder.bin";

  private static final int PASSES = 3;
  private static final long SEED = 20241201;

  /** Log-odds to start from: of three words two are content, few are anything else. */
  private static final float[] BIAS = {-3, -1, -3, -3, -3};

  /** What the questions beside that for the cue count in all. */
  private static final float BESIDE = 0.3f;

  /** Pieces that a sentence's content counts for in all. */
  private static final float CONTENT = 4;

  private static final float EDGE = 0.5f;

  private final OnnxEncoder encoder;
  private final PrintStream progress;

  /**
   * @param progress is told how far it is
   * @throws UnsupportedOperationException saying what to do when PyTorch is not there
   */
  public EncoderWordTuner(PrintStream progress) throws IOException {
    Tuning.requirePyTorch();
    this.encoder = BgeEncoder.onnx();
    this.progress = progress;
  }

  @Override
  public Function<Document, WordReader> tune(List<MarkedSentence> sentences) {
    WordEncoder tuned = new WordEncoder(weights(sentences), encoder);
    return document ->
        sentence ->
            Optional.of(
                tuned.read(
                    BgeEncoder.shared().encode(document.text(), sentence.span()),
                    sentence.tokens().stream().map(Token::span).toList()));
  }

  @Override
  public void tune(List<MarkedSentence> sentences, Path folder) throws IOException {
    WordWeights weights = weights(sentences);
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
      weights.write(out);
    }
  }

  private WordWeights weights(List<MarkedSentence> sentences) {
    List<WordExample> examples =
        sentences.stream().map(s -> WordExample.of(s, BgeEncoder.shared())).toList();
    Engine engine = Tuning.engine();
    engine.setRandomSeed((int) SEED);
    Random random = new Random(SEED);
    List<List<WordExample>> batches = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      batches.addAll(Tuning.batches(examples, WordExample::length, random));
    }
    try (NDManager manager = engine.newBaseManager()) {
      TunableLayers layers = new TunableLayers(manager, encoder);
      NDArray head = TunableLayers.random(manager, random, TunedLayer.WIDTH, WordWeights.QUESTIONS);
      NDArray bias = manager.create(BIAS, new Shape(WordWeights.QUESTIONS));
      Tuning.run(
          manager,
          batches,
          layers.weights(),
          List.of(head, bias),
          (temporary, batch) -> loss(temporary, layers, head, bias, batch),
          progress);
      return new WordWeights(layers.tuned(), head.toFloatArray(), bias.toFloatArray());
    }
  }

  /** Cross-entropy over the pieces that are asked, by question. */
  private static NDArray loss(
      NDManager temporary,
      TunableLayers layers,
      NDArray head,
      NDArray bias,
      List<WordExample> examples) {
    PaddedBatch batch =
        PaddedBatch.of(temporary, examples.stream().map(WordExample::vectors).toList());
    NDArray read = TunableLayers.dropped(layers.read(batch.lower(), batch.mask()));
    NDArray scores = read.matMul(head).add(bias);
    Shape shape = new Shape(examples.size(), batch.length(), WordWeights.QUESTIONS);
    float[] wanted = new float[(int) shape.size()];
    float[] weights = new float[wanted.length];
    for (int row = 0; row < examples.size(); row++) {
      WordExample example = examples.get(row);
      int from = row * batch.length();
      for (Question question : Question.values()) {
        int q = question.index();
        float weight = weight(question, example.length());
        example.asked().get(q).stream()
            .forEach(t -> weights[(from + t) * WordWeights.QUESTIONS + q] = weight);
        example.wanted().get(q).stream()
            .forEach(t -> wanted[(from + t) * WordWeights.QUESTIONS + q] = 1);
      }
    }
    NDArray surplus = scores.abs().neg().exp().add(1).log().add(scores.maximum(0));
    NDArray each = surplus.sub(scores.mul(temporary.create(wanted, shape)));
    return each.mul(temporary.create(weights, shape)).sum().div(examples.size());
  }

  private static float weight(Question question, int length) {
    return switch (question) {
      case CUE -> 1;
      case CONTENT -> BESIDE * CONTENT / length;
      case BEGIN, END, SOURCE -> BESIDE * EDGE;
    };
  }
}
