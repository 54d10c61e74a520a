package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ScalingTest {

  @Test
  void fittedProbabilitiesMatchHowOftenTheScoreIsRight() {
    int count = 400;
    double[][] scores = new double[count][];
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      scores[i] = new double[] {1, -1};
      labels[i] = i % 4 == 0 ? 1 : 0;
    }
    Scaling fitted = Scaling.fit(scores, labels);
    assertThat(fitted.probabilities(scores[0])[0]).isCloseTo(0.75, within(0.01));
    double[][] calibrated = new double[count][];
    for (int i = 0; i < count; i++) {
      calibrated[i] = fitted.probabilities(scores[i]);
    }
    Figures figures = Figures.of(calibrated, labels);
    assertThat(figures.microF1()).isEqualTo(0.75);
    assertThat(figures.calibrationError()).isLessThan(0.01);
  }

  @Test
  void hugeScoresStayProbabilities() {
    Scaling scaling = new Scaling(new float[] {1, 1}, new float[] {0, 0});
    assertThat(scaling.probabilities(new double[] {5000, -5000})).containsExactly(1.0, 0.0);
  }
}
