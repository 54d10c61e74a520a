package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource({
    "Russia, RU, NAME",
    "Russian, RU, ADJECTIVE",
    "Russians, RU, PEOPLE",
    "U.S., US, ACRONYM",
    "USA, US, ACRONYM",
    "United States of America, US, NAME",
    "Côte d’Ivoire, CI, NAME",
    "Turkiye, TR, NAME",
    "Soviet, soviet-union, ADJECTIVE",
    "UN, united-nations, ACRONYM",
    "North Atlantic Treaty Organization, nato, NAME",
    "Russian Foreign Ministry, foreign-ministry-ru, NAME",
    "US State Department, foreign-ministry-us, NAME",
    "Foreign Ministry of the Netherlands, foreign-ministry-nl, NAME",
    "Venezuelan government, government-ve, NAME",
    "US military, armed-forces-us, NAME",
    "State Duma, parliament-ru, NAME",
    "TASS, tass, ACRONYM",
    "Iran nuclear deal, joint-comprehensive-plan-of-action, NAME",
    "Sergey Lavrov, sergei-lavrov, NAME",
    "Nicolas Maduro, nicolas-maduro, NAME",
    "New Mexico, new-mexico-us, NAME",
    "Latin American, latin-america, NAME"
  })
  void whatAFormMeans(String surface, String key, SurfaceKind kind) {
    assertThat(LEXICON.readings(surface))
        .anySatisfy(
            r -> {
              assertThat(r.entry().key()).isEqualTo(key);
              assertThat(r.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us",
        "turkey",
        "white house",
        "the north",
        "Russla",
        "",
        "who",
        "is",
        "May",
        "Ukraine -",
        "Kremlin .",
        "- Russia",
        "Russia "
      })
  void whatMeansNothing(String surface) {
    assertThat(LEXICON.readings(surface)).isEmpty();
  }

  @Test
  void anArticleFormIsNotTheLongestMatchOfALongerName() {
    assertThat(LEXICON.readings("the North Korean"))
        .extracting(r -> r.entry().key())
        .containsOnly("KP");
    assertThat(LEXICON.readings("the South Korean military"))
        .extracting(r -> r.entry().key())
        .containsExactly("armed-forces-kr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgia",
        "Jordan",
        "Chad",
        "Guinea",
        "Korea",
        "Korean",
        "Congo",
        "Congolese",
        "Dominican",
        "the North",
        "Congress",
        "RSF",
        "IS",
        "Time",
        "National Palace",
        "Article 5"
      })
  void formsThatOftenMeanSomethingElseAreMarked(String surface) {
    assertThat(LEXICON.readings(surface)).isNotEmpty().allMatch(Reading::ambiguous);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turkey", "Russia", "China", "UN", "NATO", "Moscow", "Kremlin", "Hamas"})
  void formsThatMeanOneThingAreNotMarked(String surface) {
    assertThat(LEXICON.readings(surface)).isNotEmpty().noneMatch(Reading::ambiguous);
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin, GOVERNMENT, presidential-administration-of-russia",
    "White House, GOVERNMENT, white-house",
    "Foggy Bottom, MINISTRY, foreign-ministry-us",
    "Pentagon, MINISTRY, defence-ministry-us",
    "Downing Street, GOVERNMENT, government-gb",
    "Elysee, GOVERNMENT, government-fr",
    "Brussels, ORGANISATION, european-union",
    "Tehran, GOVERNMENT, government-ir",
    "Capitol Hill, PARLIAMENT, parliament-us"
  })
  void whatPlacesStandFor(String surface, Denotation denotes, String organisation) {
    assertThat(LEXICON.readings(surface))
        .map(Reading::entry)
        .filteredOn(Metonym.class::isInstance)
        .map(Metonym.class::cast)
        .anySatisfy(
            m -> {
              assertThat(m.denotes()).isEqualTo(denotes);
              assertThat(m.organisation()).isEqualTo(organisation);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "RU, FOREIGN_MINISTER, 2020-02-06, Sergei Lavrov",
    "RU, FOREIGN_MINISTER, 2003-03-20, Igor Ivanov",
    "RU, HEAD_OF_STATE, 2010-06-01, Dmitry Medvedev",
    "US, FOREIGN_MINISTER, 2020-02-06, Mike Pompeo",
    "US, FOREIGN_MINISTER, 2011-05-02, Hillary Clinton",
    "US, HEAD_OF_STATE, 1998-12-16, Bill Clinton",
    "US, HEAD_OF_STATE, 1990-08-02, George H. W. Bush",
    "VE, HEAD_OF_STATE, 2019-01-23, Nicolás Maduro",
    "VE, FOREIGN_MINISTER, 2020-02-06, Jorge Arreaza",
    "GB, HEAD_OF_GOVERNMENT, 2003-03-20, Tony Blair",
    "GB, FOREIGN_MINISTER, 2018-03-04, Boris Johnson",
    "DE, HEAD_OF_GOVERNMENT, 2015-09-04, Angela Merkel",
    "FR, HEAD_OF_STATE, 2003-02-14, Jacques Chirac",
    "FR, FOREIGN_MINISTER, 2003-02-14, Dominique de Villepin",
    "IR, FOREIGN_MINISTER, 2015-07-14, Mohammad Javad Zarif",
    "CN, FOREIGN_MINISTER, 2023-03-01, Qin Gang",
    "IL, HEAD_OF_GOVERNMENT, 1995-09-28, Yitzhak Rabin",
    "UA, HEAD_OF_STATE, 2022-02-24, Volodymyr Zelensky",
    "MX, HEAD_OF_STATE, 2019-06-01, Andrés Manuel López Obrador",
    "KP, HEAD_OF_STATE, 2018-06-12, Kim Jong Un",
    "united-nations, IGO_HEAD, 2003-01-01, Kofi Annan",
    "nato, IGO_HEAD, 2019-12-04, Jens Stoltenberg"
  })
  void whoHeldAnOfficeOnADate(String of, RoleClass role, LocalDate date, String name) {
    assertThat(LEXICON.officeHolder(of, role, date))
        .hasValueSatisfying(
            h -> {
              assertThat(h.person().name()).isEqualTo(name);
              assertThat(h.lastKnown()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "GB, queen, 2020-01-01, Elizabeth II",
    "GB, king, 2024-01-01, Charles III",
    "GB, foreign secretary, 2020-02-06, Dominic Raab",
    "IR, president, 2020-02-06, Hassan Rouhani",
    "IR, supreme leader, 2020-02-06, Ali Khamenei",
    "DE, chancellor, 2020-02-06, Angela Merkel",
    "DE, president, 2020-02-06, Frank-Walter Steinmeier",
    "US, Secretary of State, 2020-02-06, Mike Pompeo",
    "RU, top diplomat, 2020-02-06, Sergei Lavrov",
    "european-union, foreign policy chief, 2020-02-06, Josep Borrell",
    "united-nations, secretary-general, 2020-02-06, António Guterres"
  })
  void whoHeldTheOfficeThePhraseMeans(String of, String phrase, LocalDate date, String name) {
    Office office = LEXICON.office(phrase).orElseThrow();
    assertThat(LEXICON.officeHolder(of, office, date).map(h -> h.person().name())).hasValue(name);
  }

  @Test
  void nobodyIsNamedForASharedOfficeAnUnknownStateOrALongPast() {
    LocalDate date = LocalDate.parse("2020-02-06");
    assertThat(LEXICON.officeHolders("BA", RoleClass.HEAD_OF_STATE, date)).hasSizeGreaterThan(1);
    assertThat(LEXICON.officeHolder("BA", RoleClass.HEAD_OF_STATE, date)).isEmpty();
    assertThat(LEXICON.officeHolder("XX", RoleClass.HEAD_OF_STATE, date)).isEmpty();
    assertThat(
            LEXICON.officeHolder("RU", RoleClass.FOREIGN_MINISTER, LocalDate.parse("1815-06-18")))
        .isEmpty();
  }

  @Test
  void theLastKnownHolderIsMarked() {
    assertThat(
            LEXICON.officeHolder("RU", RoleClass.FOREIGN_MINISTER, LocalDate.parse("2026-10-01")))
        .hasValueSatisfying(h -> assertThat(h.lastKnown()).isTrue());
    assertThat(
            LEXICON.officeHolder("RU", RoleClass.FOREIGN_MINISTER, LocalDate.parse("2030-01-01")))
        .isEmpty();
  }

  @Test
  void theTermsOfAPersonOnADate() {
    Person johnson = LEXICON.personByKey("boris-johnson").orElseThrow();
    assertThat(LEXICON.tenuresOn(johnson, LocalDate.parse("2017-01-01")))
        .extracting(Tenure::roleClass)
        .contains(RoleClass.FOREIGN_MINISTER)
        .doesNotContain(RoleClass.HEAD_OF_GOVERNMENT);
    assertThat(LEXICON.tenuresOn(johnson, LocalDate.parse("2025-01-01"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Lavrov, sergei-lavrov",
    "Guaido, juan-guaido",
    "Guaidó, juan-guaido",
    "López Obrador, andres-manuel-lopez-obrador",
    "von der Leyen, ursula-von-der-leyen",
    "Assad, bashar-al-assad",
    "Xi, xi-jinping",
    "Zelenskyy, volodymyr-zelensky"
  })
  void peopleAreFoundByFamilyName(String family, String key) {
    assertThat(LEXICON.peopleByFamily(family)).extracting(Person::key).contains(key);
    assertThat(LEXICON.peopleByFamily("lavrov")).isEmpty();
  }

  @Test
  void namesakesAreDifferentPeople() {
    List<String> sharaas = LEXICON.peopleByFamily("Sharaa").stream().map(Person::key).toList();
    assertThat(sharaas).contains("ahmed-al-sharaa", "farouk-al-sharaa");
    assertThat(LEXICON.readings("Kim Jong Il"))
        .extracting(r -> r.entry().key())
        .containsExactly("kim-jong-il");
  }

  @Test
  void everyStateHasAGovernmentAndItsMinistries() {
    assertThat(LEXICON.data().states())
        .filteredOn(s -> s.kind() == StateKind.STATE)
        .hasSizeGreaterThan(190)
        .allSatisfy(
            s -> {
              assertThat(LEXICON.governmentOf(s)).isPresent();
              assertThat(LEXICON.ministryOf(s, "foreign affairs")).isPresent();
              assertThat(LEXICON.ministryOf(s, "defence")).isPresent();
              assertThat(LEXICON.parliamentOf(s)).isPresent();
              assertThat(LEXICON.armedForcesOf(s)).isPresent();
            });
  }

  @Test
  void russiasForeignMinistryIsAMinistryOfRussia() {
    Organisation ministry = LEXICON.organisationByKey("foreign-ministry-ru").orElseThrow();
    assertThat(ministry.name()).isEqualTo("Ministry of Foreign Affairs of Russia");
    assertThat(ministry.type().actorType()).isEqualTo(ActorType.MINISTRY);
    assertThat(ministry.state()).isEqualTo("RU");
    assertThat(ministry.portfolio()).isEqualTo("foreign affairs");
  }
}
