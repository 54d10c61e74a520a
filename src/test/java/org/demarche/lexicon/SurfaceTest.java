package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {

  @ParameterizedTest
  @CsvSource({
    "U.S., US",
    "US, US",
    "Côte d’Ivoire, Cote d'Ivoire",
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    "Jarosław Kaczyński, Jaroslaw Kaczynski",
    "Binali Yıldırım, Binali Yildirim",
    "Kim Jong-un, Kim Jong un",
    "George H. W. Bush, George HW Bush",
    "George H.W. Bush, George HW Bush",
    "J. D. Vance, JD Vance",
    "St. Kitts & Nevis, St Kitts and Nevis",
    "New\u00a0Zealand, New Zealand"
  })
  void waysToWriteANameThatCountAsTheSame(String text, String form) {
    assertThat(Surface.normalise(text)).isEqualTo(form);
  }

  @Test
  void caseMattersForOneWordTheFirstLetterOfSeveralAndAfterAnArticle() {
    assertThat(Surface.key("US")).isNotEqualTo(Surface.key("us"));
    assertThat(Surface.key("Russian Foreign Ministry"))
        .isEqualTo(Surface.key("Russian foreign ministry"));
    assertThat(Surface.key("White House")).isNotEqualTo(Surface.key("white house"));
    assertThat(Surface.key("the North")).isNotEqualTo(Surface.key("the north"));
    assertThat(Surface.key("The North")).isEqualTo(Surface.key("the North"));
  }

  @Test
  void oddInputHasAForm() {
    assertThat(Surface.normalise("")).isEmpty();
    assertThat(Surface.key("  . - ")).isEmpty();
    assertThat(Surface.key("\u0301")).isEmpty();
    assertThat(Surface.key("Путин")).isEqualTo("Путин");
  }
}
