package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 7);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-07",
        "2020/02/07",
        "20200207",
        "2020-02-07T10:33:00Z",
        "2020-02-07T10:33:00.000+00:00",
        "2020-02-07T10:33:00+0300",
        "2020-02-07 07:00:00Z",
        "February 07, 2020",
        "February 7th, 2020",
        "Feb. 7, 2020, 3:04 p.m. ET",
        "Feb 7 2020 10:33 GMT",
        "7 February 2020",
        "07-Feb-2020",
        "7th of February, 2020",
        "7.2.2020",
        "07.02.2020",
        "Fri, 07 Feb 2020 10:33:00 GMT",
        "Fri 7 Feb 2020 14.02 GMT",
        "Friday, February 7, 2020",
        "Published: 7 February 2020, 10:33 GMT",
        "Last updated on February 7, 2020 at 10:33 AM EST",
        "(February 7, 2020)"
      })
  void readsTheFormsOfNewsPages(String written) {
    assertThat(Dates.parse(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "07/02/2020",
        "2020-13-07",
        "2020-02-30",
        "February 30, 2020",
        "February 2020",
        "2020",
        "yesterday",
        "The accord of February 7, 2020",
        "On February 7, 2020 the ministers met",
        "February 7, 2020 is the day",
        "120200207",
        "1.2.2020.3"
      })
  void takesNothingElseForADate(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }

  @Test
  void findsADateAmongWords() {
    assertThat(Dates.in("Berlin confronts its past | 07.02.2020 | News")).contains(DAY);
    assertThat(Dates.in("No date, 31/12 perhaps")).isEmpty();
  }
}
