package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.junit.jupiter.api.Test;

/** What a reader of words changes in attributions, by the weights the project ships. */
final class AttributionReadingTest {

  /** The table of words that attribute has "pledge", the grammar gives its clause. */
  private static Annotated pledge() {
    return Annotated.text(
            "Norway/NNP/2/nsubj pledged/pledge/VBD/0/root to/to/TO/4/aux keep/keep/VB/2/xcomp"
                + " the/the/DT/6/det quota/quota/NN/4/dobj ././2/punct")
        .state("Norway", "no");
  }

  @Test
  void aReaderMayAgree() {
    assertThat(pledge().attributions(reader(1, 2, 6, 5)))
        .containsExactly("Norway: to keep the quota");
  }

  @Test
  void aReaderMayKnowBetter() {
    assertThat(pledge().attributions(WordReader.NONE)).containsExactly("Norway: to keep the quota");
    assertThat(pledge().attributions(reader(1, 2, 6, -9))).isEmpty();
  }

  /**
   * Reads everywhere one attribution.
   *
   * @param cue the word that attributes
   * @param begin first word of the content
   * @param end first word after it
   * @param odds log-odds that it is so; that the other words are anything is improbable
   */
  private static WordReader reader(int cue, int begin, int end, double odds) {
    return sentence -> {
      double[] content = nothing(sentence);
      Arrays.fill(content, begin, end, odds);
      return Optional.of(
          new WordReading(
              only(sentence, cue, odds),
              content,
              only(sentence, begin, odds),
              only(sentence, end - 1, odds),
              only(sentence, 0, odds)));
    };
  }

  private static double[] only(Sentence sentence, int word, double odds) {
    double[] values = nothing(sentence);
    values[word] = odds;
    return values;
  }

  private static double[] nothing(Sentence sentence) {
    double[] values = new double[sentence.tokens().size()];
    Arrays.fill(values, -7);
    return values;
  }
}
