package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureKeysTest {

  @Test
  void aNameInPartsHasTheKeyOfTheWholeName() {
    FeatureKeys keys = new FeatureKeys();
    keys.add("class=", "say", " ", "ccomp");
    assertThat(keys.distinct()).containsExactly(HashedLogistic.key("class=say ccomp"));
  }

  @Test
  void keysComeRisingAndOnce() {
    FeatureKeys keys = new FeatureKeys();
    keys.addAll(new int[] {7, -2, 7, 3});
    keys.add(-2);
    assertThat(keys.distinct()).containsExactly(-2, 3, 7);
  }

  @Test
  void thereIsRoomForMany() {
    FeatureKeys keys = new FeatureKeys();
    for (int i = 0; i < 1000; i++) {
      keys.add(i);
    }
    assertThat(keys.distinct()).hasSize(1000);
  }
}
