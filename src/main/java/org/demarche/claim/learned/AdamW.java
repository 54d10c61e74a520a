package org.demarche.claim.learned;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;

/** The optimiser of Loshchilov and Hutter (2019), with the gradient clipped to length 1. */
final class AdamW {

  private static final double FIRST_DECAY = 0.9;
  private static final double SECOND_DECAY = 0.999;
  private static final float EPSILON = 1e-8f;
  private static final float WEIGHT_DECAY = 0.01f;

  private final List<NDArray> weights;
  private final List<NDArray> first;
  private final List<NDArray> second;
  private final double rate;
  private int steps;

  AdamW(NDManager manager, List<NDArray> weights, double rate) {
    this.weights = weights;
    this.rate = rate;
    weights.forEach(w -> w.setRequiresGradient(true));
    this.first = weights.stream().map(w -> manager.zeros(w.getShape())).toList();
    this.second = weights.stream().map(w -> manager.zeros(w.getShape())).toList();
  }

  /** Squared length of the gradient. */
  double squaredNorm() {
    double sum = 0;
    for (NDArray weight : weights) {
      try (NDArray gradient = weight.getGradient();
          NDArray squares = gradient.square();
          NDArray total = squares.sum()) {
        sum += total.toFloatArray()[0];
      }
    }
    return sum;
  }

  /**
   * Follows the gradient and sets it to zero.
   *
   * @param temporary what is made on the way goes with it
   * @param share of the rate, 0 to 1
   * @param norm length of the whole gradient
   */
  void step(NDManager temporary, double share, double norm) {
    steps++;
    float firstScale = (float) (1 - Math.pow(FIRST_DECAY, steps));
    float secondScale = (float) (1 - Math.pow(SECOND_DECAY, steps));
    for (int i = 0; i < weights.size(); i++) {
      NDArray weight = weights.get(i);
      // Results belong to the manager of the operand on the left, which must be the temporary one.
      NDArray gradient = weight.getGradient();
      gradient.attach(temporary);
      gradient.muli(1 / Math.max(1, norm));
      first.get(i).muli(FIRST_DECAY).addi(gradient.mul(1 - FIRST_DECAY));
      second.get(i).muli(SECOND_DECAY).addi(gradient.square().mul(1 - SECOND_DECAY));
      NDArray zero = gradient.muli(0);
      NDArray change = zero.add(first.get(i)).div(firstScale);
      change = change.div(zero.add(second.get(i)).div(secondScale).sqrt().add(EPSILON));
      if (weight.getShape().dimension() > 1) {
        change = change.add(zero.add(weight).mul(WEIGHT_DECAY));
      }
      weight.subi(change.mul(share * rate));
    }
  }
}
