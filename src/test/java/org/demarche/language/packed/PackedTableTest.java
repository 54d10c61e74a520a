package org.demarche.language.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PackedTableTest {

  @Test
  void findsWhatWasPutAndNothingElse() {
    int size = 20_000;
    PackedTable.Builder builder = new PackedTable.Builder(size);
    for (int i = 0; i < size; i++) {
      builder.put(Fingerprint.of(3, "word" + i), i);
    }
    PackedTable table = new PackedTable(builder.build());

    for (int i = 0; i < size; i++) {
      assertThat(table.get(Fingerprint.of(3, "word" + i))).isEqualTo(i);
      assertThat(table.get(Fingerprint.of(4, "word" + i))).isEqualTo(PackedTable.ABSENT);
      assertThat(table.get(Fingerprint.of(3, "other" + i))).isEqualTo(PackedTable.ABSENT);
    }
  }

  @Test
  void findsNothingInAnEmptyTable() {
    PackedTable table = new PackedTable(new PackedTable.Builder(0).build());

    assertThat(table.get(Fingerprint.of(0, ""))).isEqualTo(PackedTable.ABSENT);
  }

  @Test
  void refusesAFingerprintTwice() {
    PackedTable.Builder builder = new PackedTable.Builder(2);
    builder.put(42, 1);

    assertThatThrownBy(() -> builder.put(42, 2)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void fingerprintsOfPiecesAreThoseOfTheWhole() {
    long joined =
        Fingerprint.add(Fingerprint.add(Fingerprint.add(Fingerprint.begin(5), "ab"), '_'), "c");

    assertThat(Fingerprint.end(joined)).isEqualTo(Fingerprint.of(5, "ab_c"));
    assertThat(Fingerprint.of(5, "ab")).isNotEqualTo(Fingerprint.of(5, "ba"));
    assertThat(Fingerprint.of(5, "")).isNotEqualTo(Fingerprint.of(6, ""));
  }
}
