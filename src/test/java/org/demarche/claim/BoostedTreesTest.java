package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BoostedTreesTest {

  /** Yes where exactly one of two values is high: no single value tells. */
  private static BoostedTrees eitherOr() {
    List<float[]> rows = new ArrayList<>();
    BitSet yes = new BitSet();
    for (int i = 0; i < 400; i++) {
      int one = i % 20;
      int other = i / 20;
      rows.add(new float[] {one, other, i % 7});
      yes.set(i, (one >= 10) != (other >= 8));
    }
    return BoostedTreesTrainer.train(rows, yes);
  }

  @Test
  void learnsWhatTwoValuesTellTogether() {
    BoostedTrees trees = eitherOr();
    assertThat(trees.probability(new float[] {3, 15, 0})).isGreaterThan(0.9);
    assertThat(trees.probability(new float[] {15, 3, 0})).isGreaterThan(0.9);
    assertThat(trees.probability(new float[] {3, 3, 0})).isLessThan(0.1);
    assertThat(trees.probability(new float[] {15, 15, 0})).isLessThan(0.1);
  }

  @Test
  void sameDataGiveTheSameBytesAndComeBackAsWritten() throws IOException {
    byte[] bytes = bytes(eitherOr());
    assertThat(bytes(eitherOr())).isEqualTo(bytes);
    BoostedTrees read = BoostedTrees.read(in(bytes));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.probability(new float[] {15, 3, 0}))
        .isEqualTo(eitherOr().probability(new float[] {15, 3, 0}));
  }

  @Test
  void refusesBytesThatAreNoTrees() {
    byte[] bytes = {0, 0, 0, 0, 127, 127, 127, 127};
    assertThatThrownBy(() -> BoostedTrees.read(in(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be");
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
