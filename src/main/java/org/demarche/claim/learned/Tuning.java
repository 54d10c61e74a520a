package org.demarche.claim.learned;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;

/** How the encoder's upper layers are tuned: in PyTorch, on one processor, batch after batch. */
final class Tuning {

  private static final int BATCH = 32;

  /** Batches whose examples are sorted by length together, so that little is padded. */
  private static final int SORTED_TOGETHER = 20;

  private static final float RATE = 2e-4f;
  private static final float RATE_OF_FRESH = 1e-3f;
  private static final double WARMING_UP = 0.1;
  private static final double LOWEST = 0.02;
  private static final int REPORTED = 50;

  /** What is wrong with the answers to a batch. */
  @FunctionalInterface
  interface Loss<E> {

    /**
     * The loss of a batch, smaller the better.
     *
     * @param temporary what is made on the way goes with it
     */
    NDArray of(NDManager temporary, List<E> batch);
  }

  private Tuning() {}

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
      engine();
    } catch (LinkageError | RuntimeException e) {
      throw new UnsupportedOperationException(
          "Tuning the encoder needs PyTorch, which the program is built without. Build it with"
              + " 'mvn -Ptrain -DskipTests package' first.",
          e);
    }
  }

  /** PyTorch. */
  static Engine engine() {
    return Engine.getEngine("PyTorch");
  }

  /** One pass over the examples, those of like length together. */
  static <E> List<List<E>> batches(List<E> examples, ToIntFunction<E> length, Random random) {
    List<E> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<List<E>> batches = new ArrayList<>();
    int together = BATCH * SORTED_TOGETHER;
    for (int from = 0; from < shuffled.size(); from += together) {
      List<E> part =
          shuffled.subList(from, Math.min(shuffled.size(), from + together)).stream()
              .sorted(Comparator.comparingInt(length))
              .toList();
      for (int at = 0; at < part.size(); at += BATCH) {
        batches.add(part.subList(at, Math.min(part.size(), at + BATCH)));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /**
   * Follows the gradient of the loss, batch after batch, slower and slower.
   *
   * @param pretrained weights that start from the encoder
   * @param fresh weights that start from nothing
   * @param progress is told how far it is
   */
  static <E> void run(
      NDManager manager,
      List<List<E>> batches,
      List<NDArray> pretrained,
      List<NDArray> fresh,
      Loss<E> loss,
      PrintStream progress) {
    AdamW slow = new AdamW(manager, pretrained, RATE);
    AdamW quick = new AdamW(manager, fresh, RATE_OF_FRESH);
    double sum = 0;
    for (int step = 0; step < batches.size(); step++) {
      try (NDManager temporary = manager.newSubManager()) {
        sum += learn(temporary, batches.get(step), loss);
        double share = share(step, batches.size());
        double norm = Math.sqrt(slow.squaredNorm() + quick.squaredNorm());
        slow.step(temporary, share, norm);
        quick.step(temporary, share, norm);
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
  }

  /** Adds the gradient of the batch's loss to each weight's; returns the loss. */
  private static <E> double learn(NDManager temporary, List<E> batch, Loss<E> loss) {
    try (GradientCollector collector = engine().newGradientCollector()) {
      NDArray lost = loss.of(temporary, batch);
      collector.backward(lost);
      return lost.toFloatArray()[0];
    }
  }

  /** Rises to 1, then falls to almost nothing. */
  private static double share(int step, int steps) {
    double risen = (step + 1) / (WARMING_UP * steps + 1);
    double left = (steps - step) / ((1 - WARMING_UP) * steps);
    return Math.min(Math.min(1, risen), Math.max(LOWEST, left));
  }
}
