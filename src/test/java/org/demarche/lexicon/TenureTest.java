package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.demarche.lexicon.Certainty.HELD;
import static org.demarche.lexicon.Certainty.LAST_KNOWN;
import static org.demarche.lexicon.Certainty.NOT_KNOWN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenureTest {

  @Test
  void anEndedTermCoversItsDaysOnly() {
    Tenure term = term("2019-05-31", "2022-04-10", null);
    assertThat(on(term, "2019-05-30")).isEqualTo(NOT_KNOWN);
    assertThat(on(term, "2019-05-31")).isEqualTo(HELD);
    assertThat(on(term, "2022-04-10")).isEqualTo(HELD);
    assertThat(on(term, "2022-04-11")).isEqualTo(NOT_KNOWN);
  }

  @Test
  void anOpenEndIsNoSignOfStillBeingInOffice() {
    Tenure term = term("2020", null, "2022-07");
    assertThat(on(term, "2022-07-31")).isEqualTo(HELD);
    assertThat(on(term, "2022-08-01")).isEqualTo(LAST_KNOWN);
    assertThat(on(term, "2024-01-31")).isEqualTo(LAST_KNOWN);
    assertThat(on(term, "2024-02-01")).isEqualTo(NOT_KNOWN);
  }

  @Test
  void aTermKnownByOneDateReachesOnlyALittleAroundIt() {
    Tenure term = term(null, null, "2019-06-04");
    assertThat(on(term, "2019-06-04")).isEqualTo(HELD);
    assertThat(on(term, "2018-06-04")).isEqualTo(LAST_KNOWN);
    assertThat(on(term, "2020-06-04")).isEqualTo(LAST_KNOWN);
    assertThat(on(term, "2015-06-04")).isEqualTo(NOT_KNOWN);
    assertThat(on(term, "2022-06-04")).isEqualTo(NOT_KNOWN);
  }

  @Test
  void aTermOfWhichOnlyTheStartIsKnownIsNotEndless() {
    Tenure term = term("2004-04", null, null);
    assertThat(on(term, "2004-04-10")).isEqualTo(HELD);
    assertThat(on(term, "2005-04-10")).isEqualTo(LAST_KNOWN);
    assertThat(on(term, "2010-04-10")).isEqualTo(NOT_KNOWN);
  }

  @Test
  void datesMustMakeSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> term(null, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> term("2005-05", "2004", null));
    assertThatIllegalArgumentException().isThrownBy(() -> term("2005", "2006", "2005-07"));
    assertThat(term("2005-05", "2005", null).lastKnown()).isEqualTo("2005-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "05", "2005-13", "2005-02-30", "2005/02/03", "next year"})
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageContaining("is no date");
  }

  private static Certainty on(Tenure term, String date) {
    return term.certaintyOn(LocalDate.parse(date));
  }

  private static Tenure term(@Nullable String from, @Nullable String to, @Nullable String asOf) {
    return new Tenure(
        RoleClass.FOREIGN_MINISTER,
        "Minister of Foreign Affairs",
        "RU",
        null,
        date(from),
        date(to),
        date(asOf),
        "test",
        "test");
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
