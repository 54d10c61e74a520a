package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"U.S. Côte d’Ivoire-Policy | us cote divoire policy", "Łódź | lodz", "-- | ''"})
  void labelsAreComparedWithoutAccentsAndMarks(String label, String normalized) {
    assertThat(Labels.normalize(label)).isEqualTo(normalized);
  }

  @ParameterizedTest
  @CsvSource({
    "United States, the United States",
    "Government of France, the Government of France",
    "UN Security Council, the UN Security Council",
    "Netherlands, the Netherlands",
    "France, France",
    "Uniondale, Uniondale",
    "Sergei Lavrov, Sergei Lavrov"
  })
  void aNameOfCommonNounsTakesTheArticle(String label, String inSentence) {
    assertThat(Labels.inSentence(label)).isEqualTo(inSentence);
  }
}
