package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeReaderTest {

  /** A Friday. */
  private static final LocalDate ARTICLE = LocalDate.of(2020, 2, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Thursday.                    | 2020-02-06 | 2020-02-06",
        "They met on Friday.                      | 2020-02-07 | 2020-02-07",
        "They met on January 23, 2019.            | 2019-01-23 | 2019-01-23",
        "They met on 23 January 2019.             | 2019-01-23 | 2019-01-23",
        "They met on Dec. 12.                     | 2019-12-12 | 2019-12-12",
        "They met in March 2018.                  | 2018-03-01 | 2018-03-31",
        "They met in 2014.                        | 2014-01-01 | 2014-12-31",
        "They have been at odds since 2014.       | 2014-01-01 | 2020-02-07",
        "During last year's visit they met.       | 2019-01-01 | 2019-12-31",
        "They met last month.                     | 2020-01-01 | 2020-01-31",
        "They met yesterday.                      | 2020-02-06 | 2020-02-06",
        "They met three days ago.                 | 2020-02-04 | 2020-02-04",
        "They met two years ago.                  | 2018-01-01 | 2018-12-31",
      })
  void readsExpressions(String sentence, LocalDate from, LocalDate to) {
    TimeInterval time = TimeReader.read(sentence, 5, ARTICLE, Modality.ACTUAL).orElseThrow();
    assertThat(time.from()).isEqualTo(from);
    assertThat(time.to()).isEqualTo(to);
    assertThat(sentence).contains(time.expression());
  }

  @Test
  void aWeekdayOfSomethingAnnouncedLiesAhead() {
    assertThat(TimeReader.read("They will meet on Monday.", 10, ARTICLE, Modality.FUTURE))
        .hasValueSatisfying(t -> assertThat(t.from()).isEqualTo(LocalDate.of(2020, 2, 10)));
  }

  @Test
  void neverSilentlyTheDateOfPublication() {
    assertThat(TimeReader.read("They met in Geneva.", 5, ARTICLE, Modality.ACTUAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "They met on February 31 2020.",
    "The march in 99 was long.",
    "May they meet.",
    "He marched on."
  })
  void readsNothingIntoOtherWords(String sentence) {
    assertThat(TimeReader.read(sentence, 0, ARTICLE, Modality.ACTUAL)).isEmpty();
  }

  @Test
  void withoutADateOfPublicationOnlyFullDatesAreRead() {
    assertThat(TimeReader.read("They met on Thursday.", 5, null, Modality.ACTUAL)).isEmpty();
    assertThat(TimeReader.read("They met on 23 January 2019.", 5, null, Modality.ACTUAL))
        .isPresent();
  }
}
