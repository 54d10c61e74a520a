package org.demarche.claim.learned;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tunes the upper layers of the encoder on labelled pairs, on one processor. The same examples give
 * the same weights on the same kind of processor.
 */
final class EncoderTuner {

  private static final int PASSES = 2;
  private static final int BATCH = 32;

  /** Batches whose examples are sorted by length together, so that little is padded. */
  private static final int SORTED_TOGETHER = 20;

  private static final float RATE = 2e-4f;
  private static final float RATE_OF_FRESH = 1e-3f;
  private static final double WARMING_UP = 0.1;
  private static final double LOWEST = 0.02;
  private static final long SEED = 20240601;

  /** Of the pairs without a stance, two in three, this share is read in each pass. */
  private static final double NEUTRALS = 0.3;

  /** Of the pairs made of others to be unrelated, eight to one, this share. */
  private static final double UNRELATED = 0.15;

  /** How often each typed pair is read in each pass: they are few. */
  private static final int TYPED = 2;

  /** No rare type counts more than this many times an average one. */
  private static final double HEAVIEST = 2.5;

  private static final int REPORTED = 50;

  private final OnnxEncoder encoder;
  private final PrintStream progress;

  /**
   * @param progress is told how far it is
   */
  EncoderTuner(OnnxEncoder encoder, PrintStream progress) {
    this.encoder = encoder;
    this.progress = progress;
  }

  /**
   * Checks that PyTorch is there, which only tuning needs.
   *
   * @throws UnsupportedOperationException saying what to do when it is not
   */
  static void requirePyTorch() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    try {
      Engine.getEngine("PyTorch");
    } catch (LinkageError | RuntimeException e) {
      throw new UnsupportedOperationException(
          "Tuning the encoder needs PyTorch, which the program is built without. Build it with"
              + " 'mvn -Ptrain -DskipTests package' first.",
          e);
    }
  }

  TunedWeights tune(List<TuningExample> examples) {
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) SEED);
    Random random = new Random(SEED);
    List<List<List<TuningExample>>> passes = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      passes.add(batches(drawn(examples, random), random));
    }
    List<List<TuningExample>> batches = passes.stream().flatMap(List::stream).toList();
    try (NDManager manager = engine.newBaseManager()) {
      TunableLayers layers = new TunableLayers(manager, encoder, SEED);
      List<float[]> weights = weights(examples);
      AdamW pretrained = new AdamW(manager, layers.pretrained(), RATE);
      AdamW fresh = new AdamW(manager, layers.fresh(), RATE_OF_FRESH);
      double sum = 0;
      for (int step = 0; step < batches.size(); step++) {
        try (NDManager temporary = manager.newSubManager()) {
          sum += learn(temporary, layers, batches.get(step), weights);
          double share = share(step, batches.size());
          double norm = Math.sqrt(pretrained.squaredNorm() + fresh.squaredNorm());
          pretrained.step(temporary, share, norm);
          fresh.step(temporary, share, norm);
        }
        if ((step + 1) % REPORTED == 0) {
          progress.printf(
              Locale.ROOT,
              "tuning: step %d of %d, loss %.3f%n",
              step + 1,
              batches.size(),
              sum / REPORTED);
          sum = 0;
        }
      }
      return layers.weights();
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

  private static List<List<TuningExample>> batches(List<TuningExample> drawn, Random random) {
    Collections.shuffle(drawn, random);
    List<List<TuningExample>> batches = new ArrayList<>();
    int together = BATCH * SORTED_TOGETHER;
    for (int from = 0; from < drawn.size(); from += together) {
      List<TuningExample> part =
          drawn.subList(from, Math.min(drawn.size(), from + together)).stream()
              .sorted(Comparator.comparingInt(TuningExample::length))
              .toList();
      for (int at = 0; at < part.size(); at += BATCH) {
        batches.add(part.subList(at, Math.min(part.size(), at + BATCH)));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** What an error on each class costs, by head: rare types cost more. */
  private static List<float[]> weights(List<TuningExample> examples) {
    List<float[]> weights = new ArrayList<>();
    for (int classes : TunableLayers.CLASSES) {
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

  /** Rises to 1, then falls to almost nothing. */
  private static double share(int step, int steps) {
    double risen = (step + 1) / (WARMING_UP * steps + 1);
    double left = (steps - step) / ((1 - WARMING_UP) * steps);
    return Math.min(Math.min(1, risen), Math.max(LOWEST, left));
  }

  /** Adds the gradient of the batch's loss to each weight's; returns the loss. */
  private static double learn(
      NDManager temporary,
      TunableLayers layers,
      List<TuningExample> examples,
      List<float[]> weights) {
    TuningBatch batch = TuningBatch.of(temporary, examples);
    try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
      List<NDArray> scores = layers.scores(batch);
      NDArray loss = temporary.zeros(new Shape(1));
      for (int head = 0; head < scores.size(); head++) {
        loss = loss.add(loss(temporary, scores.get(head), batch, head, weights.get(head)));
      }
      collector.backward(loss);
      return loss.toFloatArray()[0];
    }
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
