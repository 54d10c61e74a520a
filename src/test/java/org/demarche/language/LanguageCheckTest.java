package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

  private static LanguageCheck check;

  @BeforeAll
  static void loadModel() throws IOException {
    try (InputStream in = LanguageCheck.class.getResourceAsStream("/langdetect-183.bin")) {
      LanguageDetectorModel model = new LanguageDetectorModel(in);
      check = new LanguageCheck(() -> model);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12 345 678 $$$ ---",
        "Lavrov meets Guterres.",
        "Qatar, Oman, Kuwait.",
        "Erdogan, Aliyev congratulate Tokayev; Mirziyoyev, Japarov visit Astana, Rahmon Dushanbe",
        "China-Japan-Republic of Korea trilateral summit: Li Qiang, Fumio Kishida, Yoon Suk Yeol",
        "Norway's prime minister refused to say whether Oslo would host the talks.",
        "The paper quoted him: « La France ne reconnaît pas cette élection », he said on Monday.",
      })
  void letsEnglishPass(String text) {
    assertThatCode(() -> check.requireEnglish(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French  | La France a condamné mardi la décision du gouvernement malien d'expulser l'ambassadeur, la qualifiant de provocation grave.
          German  | Die Bundesregierung hat am Dienstag die Entscheidung der Regierung verurteilt, zwei Diplomaten des Landes zu verweisen.
          Spanish | El gobierno de Chile rechazó el martes la decisión de su vecino de expulsar a dos diplomáticos y llamó a consultas a su embajador.
          Russian | Министр иностранных дел осудил решение о высылке двух дипломатов.
          Chinese | 外交部长星期二谴责驱逐两名外交官的决定。
          """)
  void rejectsOtherLanguages(String language, String text) {
    assertThatThrownBy(() -> check.requireEnglish(text))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessageContaining(language + ", not English");
  }

  @Test
  void asksTheModelOnlyWhenInDoubt() {
    LanguageCheck withoutModel =
        new LanguageCheck(
            () -> {
              throw new AssertionError("asked");
            });

    assertThatCode(() -> withoutModel.requireEnglish("The king of Jordan met the envoy."))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> withoutModel.requireEnglish("Министр осудил решение."))
        .isInstanceOf(AssertionError.class);
  }
}
