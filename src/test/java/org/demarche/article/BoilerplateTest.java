package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related article: Who Owns the Cables?",
        "Related",
        "Read more: How Laos Dams the Mekong",
        "READ MORE",
        "See also: Laos in pictures",
        "Read more about Laos",
        "MORE: Laos answers",
        "Share this article",
        "Share",
        "Follow us on Facebook",
        "Sign up for our newsletter",
        "Subscribe",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "FILE PHOTO: The two envoys in 2015.",
        "Image source, Getty Images",
        "The envoys in Vientiane on Friday. REUTERS/Ana Ruiz",
        "The envoys in Vientiane on Friday. (AP Photo/Ana Ruiz)",
        "(Reporting by Ana Ruiz; Editing by Jo Park)",
        "Ana Ruiz contributed reporting from Vientiane.",
        "Ruiz reported from Vientiane and Park from Kathmandu.",
        "© 2020 The Andes Post",
        "3 comments",
        "___",
        "• Read more: Laos",
        ""
      })
  void dropsTheLinesOfTheHouse(String line) {
    assertThat(Boilerplate.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell in Lima on Monday.",
        "Comments by the minister angered Paris.",
        "Related talks took place in Oman.",
        "Email to the embassy went unanswered.",
        "Copyright law was among the topics.",
        "Reporting by state media suggested a truce.",
        "This report was published by the ministry on Monday.",
        "Follow-up talks are planned.",
        "Read the treaty first, the minister told parliament.",
        "See no reason to sign, said Peru.",
        "More than 60 diplomats were expelled.",
        "Image problems have dogged the ministry for years.",
        "The minister contributed to the debate.",
        "Envoys reported from Vientiane that the talks had failed."
      })
  void keepsWhatTheArticleSays(String sentence) {
    assertThat(Boilerplate.matches(sentence)).isFalse();
  }
}
