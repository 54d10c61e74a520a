package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconLoaderTest {

  private static final String STATE = "RU\tstate\tRussia\tRussian\t\town\tCC0-1.0";

  private final Map<String, String> tables = new HashMap<>();

  LexiconLoaderTest() {
    table("states.tsv", "key kind name adjectives ambiguous source licence", STATE);
    table("organisations.tsv", "key name type state parent members source licence");
    table(
        "institutions.tsv",
        "key name type ministry kinds surfaces source licence",
        "government-{key}\tGovernment of {state}\tGovernment\t\tstate\t{adjective} government\town\tCC0");
    table(
        "people.tsv",
        "key name family role role_class state organisation from to as_of wikidata source licence");
    table("metonyms.tsv", "surface state denotes organisation kind ambiguous source licence");
    table("offices.tsv", "surface role_classes titles ministry speaks_for_state source licence");
    table("topics.tsv", "key name kind states source licence");
    table("places.tsv", "key name kind state capital population source licence");
  }

  @Test
  void everyStateHasItsInstitutions() {
    Lexicon lexicon = new Lexicon(load());
    assertThat(lexicon.readings("Russian Government"))
        .extracting(r -> r.entry().key())
        .containsExactly("government-ru");
  }

  @Test
  void aRowUnderAnInstitutionsKeyKeepsItsNameAndGainsThePatterns() {
    add("organisations.tsv", "government-ru\tRussian Cabinet\tGovernment\tRU\t\t\town\tCC0");
    Lexicon lexicon = new Lexicon(load());
    assertThat(lexicon.organisationByKey("government-ru").orElseThrow().name())
        .isEqualTo("Russian Cabinet");
    assertThat(lexicon.readings("Russian government")).hasSize(1);
    assertThat(lexicon.readings("Government of Russia")).hasSize(1);
  }

  @Test
  void everyBadLineOfEveryTableIsReportedWithItsNumber() {
    add("states.tsv", "UA\tstate\t\tUkrainian\t\town\tCC0");
    add("states.tsv", "GE\tstate\tGeorgia\tGeorgian\tAtlanta\town\tCC0");
    add("states.tsv", STATE);
    add("people.tsv", person("igor", "Igor Ivanov", "RU", "2004", "1998", ""));
    add("people.tsv", person("igor", "Igor Ivanov", "XX", "1998", "2004", ""));
    add("people.tsv", person("igor", "Igor S. Ivanov", "RU", "1998", "2004", ""));
    add("people.tsv", person("jane", "Jane Doe", "RU", "1998", "2004", "12"));
    add("metonyms.tsv", "Kremlin\tRU\tPalace\t\tresidence\tno\town\tCC0");
    add("organisations.tsv", "duma\tDuma\tParliament\tRU\tassembly\t\town\tCC0\tone too many");
    add("organisations.tsv", "duma\tDuma\tParliament\tRU\tassembly\tRU|SU\town\tCC0");
    add("topics.tsv", "brexit\tBrexit\tprogramme\tGB\t\tCC0");

    assertThat(problems())
        .satisfiesExactlyInAnyOrder(
            p -> assertThat(p).startsWith("states.tsv:3: column 'name' is empty"),
            p -> assertThat(p).startsWith("people.tsv:2: ends 1998-12-31 before it begins"),
            p -> assertThat(p).startsWith("people.tsv:5: '12' is no Wikidata item"),
            p -> assertThat(p).startsWith("metonyms.tsv:2: 'Palace' is none of [STATE,"),
            p -> assertThat(p).startsWith("organisations.tsv:2: 9 cells under 8 columns"),
            p -> assertThat(p).startsWith("topics.tsv:2: column 'source' is empty"));
  }

  @Test
  void keysThatLeadNowhereOrTwoWaysAreReported() {
    add("states.tsv", "GE\tstate\tGeorgia\tGeorgian\tAtlanta\town\tCC0");
    add("states.tsv", STATE);
    add("people.tsv", person("igor", "Igor Ivanov", "XX", "1998", "2004", "Q1"));
    add("people.tsv", person("igor", "Igor S. Ivanov", "RU", "1998", "2004", "Q1"));
    add("people.tsv", person("ivan", "Ivan Petrov", "RU", "1998", "2004", "Q1"));
    add("organisations.tsv", "duma\tDuma\tParliament\tRU\tassembly\tRU|SU\town\tCC0");

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "organisations.tsv:2: no organisation 'assembly' in organisations.tsv or institutions.tsv",
            "organisations.tsv:2: no state 'SU' in states.tsv",
            "people.tsv:2: no state 'XX' in states.tsv",
            "people.tsv:3: 'igor' has another name, family or Wikidata item than in line 2",
            "people.tsv:4: Q1 is 'igor' as well",
            "states.tsv:3: marked ambiguous, but no form of the row: 'Atlanta'",
            "states.tsv:4: 'RU' stands in line 2");
  }

  @Test
  void namesakesOfOneStateNeedSomethingThatTellsThemApart() {
    add("people.tsv", person("igor-1", "Igor Ivanov", "RU", "1998", "2004", "Q1"));
    add("people.tsv", person("igor-2", "Igor Ivanov", "RU", "2005", "2010", "Q2"));
    add("people.tsv", person("igor-3", "Igor Ivanov", "RU", "2006", "2009", "Q3"));
    add("people.tsv", person("igor-4", "Ígor Ivanov", "RU", "2012", "2014", ""));

    assertThat(problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("people.tsv:4: 'igor-3' has name and state of 'igor-2'"),
            p -> assertThat(p).startsWith("people.tsv:5: 'igor-4' has name and state of 'igor-1'"));
  }

  @Test
  void leadersLeadSomethingThatIsNoArmOfTheirState() {
    String leader = "\tIvan Petrov\tPetrov\tLeader\t";
    String years = "\t1998\t2004\t\t\town\tCC0";
    add("organisations.tsv", "reform\tReform\tParty\tRU\t\t\town\tCC0");
    add("people.tsv", "one" + leader + "party_leader\tRU\treform" + years);
    add("people.tsv", "two" + leader + "armed_group_leader\tRU\t" + years);
    add("people.tsv", "three" + leader + "opposition\t\t" + years);
    add("people.tsv", "four" + leader + "opposition\tRU\tgovernment-ru" + years);

    assertThat(problems())
        .contains(
            "people.tsv:3: 'Leader' of what? Fill organisation",
            "people.tsv:5: 'Leader' speaks for no arm of the state, as 'government-ru' is one")
        .noneMatch(p -> p.startsWith("people.tsv:2") || p.startsWith("people.tsv:4: 'Leader'"));
  }

  @Test
  void aMissingTableIsReported() {
    tables.remove("topics.tsv");
    assertThat(problems()).containsExactly("topics.tsv: not there");
  }

  @Test
  void furtherRecordsReplaceThoseOfTheSameKey() {
    LexiconData data = load();
    add("topics.tsv", "minsk\tMinsk agreements\tagreement\tRU\town\tCC0");
    LexiconData both = data.plus(load());
    assertThat(both.states()).hasSize(1);
    assertThat(both.topics()).hasSize(1);
    assertThat(new Lexicon(both).readings("Minsk agreements")).hasSize(1);
  }

  private static String person(
      String key, String name, String state, String from, String to, String wikidata) {
    return String.join(
        "\t",
        key,
        name,
        "Ivanov",
        "Minister",
        "minister",
        state,
        "",
        from,
        to,
        "",
        wikidata,
        "own",
        "CC0");
  }

  private LexiconData load() {
    return LexiconLoader.load(
        file -> {
          String text = tables.get(file);
          if (text == null) {
            throw new FileNotFoundException("not there");
          }
          return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private List<String> problems() {
    LexiconException failure = catchThrowableOfType(LexiconException.class, this::load);
    assertThat(failure).isNotNull();
    return failure.problems();
  }

  private void table(String file, String columns, String... rows) {
    tables.put(file, columns.replace(' ', '\t') + "\n");
    for (String row : rows) {
      add(file, row);
    }
  }

  private void add(String file, String row) {
    tables.merge(file, row + "\n", String::concat);
  }
}
