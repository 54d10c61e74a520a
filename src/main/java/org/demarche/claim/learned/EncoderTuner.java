package org.demarche.claim.learned;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Tunes the upper layers of the encoder on labelled pairs. The same examples give the same weights
 * on the same kind of processor.
 */
final class EncoderTuner {

  private static final int PASSES = 2;
  private static final long SEED = 20240601;

  /** Of the pairs without a stance, two in three, this share is read in each pass. */
  private static final double NEUTRALS = 0.3;

  /** Of the pairs made of others to be unrelated, eight to one, this share. */
  private static final double UNRELATED = 0.15;

  /** How often each typed pair is read in each pass: they are few. */
  private static final int TYPED = 2;

  /** No rare type counts more than this many times an average one. */
  private static final double HEAVIEST = 2.5;

  private final OnnxEncoder encoder;
  private final PrintStream progress;

  /**
   * @param progress is told how far it is
   */
  EncoderTuner(OnnxEncoder encoder, PrintStream progress) {
    this.encoder = encoder;
    this.progress = progress;
  }

  TunedWeights tune(List<TuningExample> examples) {
    Engine engine = Tuning.engine();
    engine.setRandomSeed((int) SEED);
    Random random = new Random(SEED);
    List<List<TuningExample>> batches = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      batches.addAll(Tuning.batches(drawn(examples, random), TuningExample::length, random));
    }
    List<float[]> weights = weights(examples);
    try (NDManager manager = engine.newBaseManager()) {
      TunablePairs pairs = new TunablePairs(manager, encoder, SEED);
      Tuning.run(
          manager,
          batches,
          pairs.pretrained(),
          pairs.fresh(),
          (temporary, batch) -> loss(temporary, pairs, batch, weights),
          progress);
      return pairs.weights();
    }
  }

  /** The pairs of one pass: few of those without a stance; either way where both are known. */
  private static List<TuningExample> drawn(List<TuningExample> examples, Random random) {
    List<TuningExample> drawn = new ArrayList<>();
    for (TuningExample example : examples) {
      int times = times(example, random);
      for (int time = 0; time < times; time++) {
        boolean bothWays = example.stance() != TuningExample.UNKNOWN || example.isMutual();
        drawn.add(bothWays && random.nextBoolean() ? example.turned() : example);
      }
    }
    return drawn;
  }

  private static int times(TuningExample example, Random random) {
    if (example.type() != TuningExample.UNKNOWN) {
      return TYPED;
    }
    double share = example.related() == 0 ? UNRELATED : example.isOfNoStance() ? NEUTRALS : 1;
    return random.nextDouble() < share ? 1 : 0;
  }

  /** What an error on each class costs, by head: rare types cost more. */
  private static List<float[]> weights(List<TuningExample> examples) {
    List<float[]> weights = new ArrayList<>();
    for (int classes : TunablePairs.CLASSES) {
      float[] even = new float[classes];
      Arrays.fill(even, 1);
      weights.add(even);
    }
    float[] types = weights.get(1);
    int[] counts = new int[types.length];
    examples.stream().filter(e -> e.type() >= 0).forEach(e -> counts[e.type()]++);
    int all = Arrays.stream(counts).sum();
    for (int c = 0; c < types.length; c++) {
      double rarity = all / (double) types.length / Math.max(1, counts[c]);
      types[c] = (float) Math.min(HEAVIEST, Math.sqrt(rarity));
    }
    return weights;
  }

  private static NDArray loss(
      NDManager temporary,
      TunablePairs pairs,
      List<TuningExample> examples,
      List<float[]> weights) {
    TuningBatch batch = TuningBatch.of(temporary, examples);
    List<NDArray> scores = pairs.scores(batch);
    NDArray loss = temporary.zeros(new Shape(1));
    for (int head = 0; head < scores.size(); head++) {
      loss = loss.add(loss(temporary, scores.get(head), batch, head, weights.get(head)));
    }
    return loss;
  }

  /** Cross-entropy over the examples whose label for the head is known. */
  private static NDArray loss(
      NDManager temporary, NDArray scores, TuningBatch batch, int head, float[] weights) {
    int size = batch.labels().size();
    float[] wanted = new float[size * weights.length];
    for (int i = 0; i < size; i++) {
      int label = batch.labels().get(i).get(head);
      if (label != TuningExample.UNKNOWN) {
        wanted[i * weights.length + label] = weights[label];
      }
    }
    NDArray target = temporary.create(wanted, new Shape(size, weights.length));
    return scores.logSoftmax(-1).mul(target).sum().neg().div(size);
  }
}
