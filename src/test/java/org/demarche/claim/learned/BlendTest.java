package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BlendTest {

  private static final int COUNT = 400;

  private final Random random = new Random(5);

  /** Opinions on random labels, right by so much. */
  private double[][] opinions(int[] labels, double sure) {
    double[][] opinions = new double[labels.length][2];
    for (int i = 0; i < labels.length; i++) {
      double right = Math.min(0.99, Math.max(0.01, 0.5 + sure + 0.3 * random.nextGaussian()));
      opinions[i][labels[i]] = right;
      opinions[i][1 - labels[i]] = 1 - right;
    }
    return opinions;
  }

  private int[] labels(double share) {
    return random.doubles(COUNT).mapToInt(d -> d < share ? 1 : 0).toArray();
  }

  @Test
  void theBetterOpinionGetsTheLargerShare() {
    int[] labels = labels(0.5);
    double[][] good = opinions(labels, 0.4);
    double[][] poor = opinions(labels, 0.02);
    assertThat(Blend.fit(poor, good, labels, new int[0]).share()).isGreaterThan(0.5f);
    assertThat(Blend.fit(good, poor, labels, new int[0]).share()).isLessThan(0.5f);
  }

  @Test
  void theProbabilitiesAreAsOftenRightAsTheySay() {
    int[] labels = labels(0.2);
    double[][] one = opinions(labels, 0.2);
    double[][] other = opinions(labels, 0.2);
    Blend blend = Blend.fit(one, other, labels, new int[0]);
    double said = 0;
    for (int i = 0; i < COUNT; i++) {
      said += blend.probabilities(one[i], other[i])[1];
    }
    assertThat(said / COUNT).isCloseTo(Arrays.stream(labels).average().orElse(0), within(0.02));
  }

  @Test
  void aRareClassIsDecidedForAtALowerProbability() {
    Blend blend = new Blend(1, Scaling.identity(2), new float[] {0, 1});
    assertThat(blend.decide(new double[] {0.6, 0.4})).isEqualTo(1);
    assertThat(blend.decide(new double[] {0.8, 0.2})).isZero();
  }
}
