package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "MEXICO CITY, Feb 6 (Reuters) - Mexico met Peru. | MEXICO CITY | Feb 6 | Reuters",
        "BEIJING (Reuters) - Mexico met Peru. | BEIJING | none | Reuters",
        "KYIV, Ukraine (AP) — Mexico met Peru. | KYIV, Ukraine | none | Associated Press",
        "BEIRUT/THE HAGUE, March 7 (AFP) -- Mexico met Peru. | BEIRUT/THE HAGUE | March 7 | Agence France-Presse",
        "MOSCOW, February 7. /TASS/. Mexico met Peru. | MOSCOW | February 7 | TASS",
        "PORT-AU-PRINCE, 6 May (EFE) – Mexico met Peru. | PORT-AU-PRINCE | 6 May | EFE",
        "DUBLIN — Mexico met Peru. | DUBLIN | none | none",
        "LIMA (The Andes Post) - Mexico met Peru. | LIMA | none | The Andes Post"
      })
  void readsPlaceDayAndAgency(String text, String place, String day, String agency) {
    assertThat(Dateline.of(text))
        .hasValueSatisfying(
            dateline -> {
              assertThat(dateline.place()).isEqualTo(place);
              assertThat(dateline.day()).isEqualTo(day);
              assertThat(dateline.agency()).isEqualTo(agency);
              assertThat(text.substring(dateline.span().end())).isEqualTo("Mexico met Peru.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mexico (Reuters) - reported.",
        "NATO - the alliance of the North Atlantic - met.",
        "The MEXICO CITY (Reuters) - office closed.",
        "MEXICO CITY (Reuters) reported it.",
        "U.S.-backed forces left.",
        ""
      })
  void takesNoOtherBeginningForADateline(String text) {
    assertThat(Dateline.of(text)).isEmpty();
  }
}
