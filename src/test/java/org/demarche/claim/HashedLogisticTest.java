package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HashedLogisticTest {

  @Test
  void weightsComeBackAsWritten() throws IOException {
    int[] keys = IntStream.range(0, 500).map(i -> i * 7919 - 1_000_000).sorted().toArray();
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      weights[i] = i;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HashedLogistic(-1, keys, weights).write(new DataOutputStream(bytes));
    HashedLogistic read =
        HashedLogistic.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (int i = 0; i < keys.length; i++) {
      assertThat(read.score(new int[] {keys[i]})).isEqualTo(i - 1.0);
    }
  }

  @Test
  void aFeatureCountsOnceAndAnUnknownOneNot() {
    HashedLogistic model = new HashedLogistic(-1, new int[] {5}, new float[] {2});
    assertThat(model.score(new int[] {5, 5})).isEqualTo(1);
    assertThat(model.score(new int[] {6})).isEqualTo(-1);
    assertThat(model.score(new int[] {})).isEqualTo(-1);
  }

  @Test
  void learnsWhatTellsAndForgetsWhatIsRare() {
    int good = HashedLogistic.key("good");
    int bad = HashedLogistic.key("bad");
    List<HashedLogisticTrainer.Example> examples =
        List.of(
            new HashedLogisticTrainer.Example(new int[] {good}, true),
            new HashedLogisticTrainer.Example(new int[] {bad}, false));
    List<HashedLogisticTrainer.Example> many =
        new java.util.ArrayList<>(Collections.nCopies(20, examples.get(0)));
    many.addAll(Collections.nCopies(20, examples.get(1)));
    many.add(new HashedLogisticTrainer.Example(new int[] {42}, true));
    HashedLogistic model = HashedLogisticTrainer.train(many, 1);
    assertThat(model.score(new int[] {good})).isPositive();
    assertThat(model.score(new int[] {bad})).isNegative();
    assertThat(model.score(new int[] {42})).isEqualTo(model.score(new int[] {}));
  }
}
