package org.demarche.graph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSortTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 500, 20_000, 100_000_000})
  void sortsAndDropsRepeatedLinesInAnyBudget(long budget) throws IOException {
    List<String> lines = randomLines(3_000);
    List<String> sorted = new ArrayList<>();
    try (ExternalSort sort = new ExternalSort(budget)) {
      for (String line : lines) {
        sort.add(line);
      }
      sort.forEach(sorted::add);
    }

    assertThat(sorted).containsExactlyElementsOf(new TreeSet<>(lines));
  }

  @Test
  void spillsWhenTheBudgetIsUsedUpAndNeverKeepsManyFiles() throws IOException {
    try (ExternalSort sort = new ExternalSort(200)) {
      int most = 0;
      for (String line : randomLines(1_000)) {
        sort.add(line);
        most = Math.max(most, sort.runs());
      }
      assertThat(most).isBetween(60, 64);
    }
  }

  @Test
  void staysInMemoryWhileTheBudgetLasts() throws IOException {
    try (ExternalSort sort = new ExternalSort(1 << 20)) {
      for (String line : randomLines(100)) {
        sort.add(line);
      }
      assertThat(sort.runs()).isZero();
    }
  }

  @Test
  void sortsNothing() throws IOException {
    List<String> sorted = new ArrayList<>();
    try (ExternalSort sort = new ExternalSort(1)) {
      sort.forEach(sorted::add);
    }
    assertThat(sorted).isEmpty();
  }

  /** Some repeat, some are empty, some hold astral characters. */
  private static List<String> randomLines(int number) {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      lines.add(
          switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "\uD83D\uDD4A" + random.nextInt(50);
            default -> "\uFF01line " + random.nextInt(number);
          });
    }
    return lines;
  }
}
