package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as the query service gives them, for people and bodies that there are not. */
class WikidataResultTest {

  private static final Lexicon KNOWN = Lexicon.load();
  private static final String HEADER =
      "item,itemLabel,itemAltLabel,type,roleLabel,roleClass,state,"
          + "start,startPrecision,end,endPrecision,asOf\r\n";
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String MEXICO = ENTITY + "Q96";
  private static final String ANA = ENTITY + "Q900000001,Ana Example,,Person,";
  private static final String GENID = "http://www.wikidata.org/.well-known/genid/0123456789abcdef";

  private static WikidataResult.Read read(String csv) throws IOException {
    return WikidataResult.read(
        "q.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), KNOWN);
  }

  private static List<String> problems(String csv) {
    LexiconException failure = catchThrowableOfType(LexiconException.class, () -> read(csv));
    assertThat(failure).isNotNull();
    return failure.problems();
  }

  private static String minister(String start, String precision, String end, String asOf) {
    return ANA
        + "Foreign Minister,foreign_minister,"
        + MEXICO
        + ","
        + String.join(",", start, precision, end, "", asOf)
        + "\r\n";
  }

  private static UserFact only(String csv) throws IOException {
    WikidataResult.Read read = read(csv);
    assertThat(read.leftOut()).isEmpty();
    assertThat(read.facts()).hasSize(1);
    return read.facts().get(0);
  }

  @Test
  void aTermIsReadWithMarkAndLineEndsAndQuotes() throws IOException {
    UserFact fact =
        only(
            "\uFEFF"
                + HEADER
                + ENTITY
                + "Q900000001,\"Example, Ana\",\"Ana M. Example, Anita, \"\"La\"\" Ana\",Person,"
                + "\"Minister of Trade, Industry and\r\nCrafts\",minister,"
                + MEXICO
                + ",2031-01-20T00:00:00Z,11,2033-05-01T00:00:00Z,10,2034-01-01T10:11:12.345Z\r\n\r\n");

    assertThat(fact.where()).isEqualTo("q.csv:2");
    assertThat(fact.get("name")).isEqualTo("Example, Ana");
    assertThat(fact.list("aliases")).containsExactly("Ana M. Example", "\"La\" Ana");
    assertThat(fact.get("role")).isEqualTo("Minister of Trade, Industry and Crafts");
    assertThat(fact.get("state")).isEqualTo("MX");
    assertThat(fact.get("from")).isEqualTo("2031-01-20");
    assertThat(fact.get("to")).isEqualTo("2033-05");
    assertThat(fact.get("as_of")).isEmpty();
    assertThat(fact.get("wikidata")).isEqualTo("Q900000001");
    assertThat(fact.get("licence")).isEqualTo("CC0-1.0");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2031-01-01T00:00:00Z, 9, -, 2034-02-03T04:05:06Z, 2031, -, 2034-02-03",
        "2031-04-01T00:00:00Z, 10, 2033-01-01T00:00:00Z, 2034-02-03T04:05:06Z, 2031-04, 2033-01-01, -",
        "2031-01-20T00:00:00Z, -, -, -, 2031-01-20, -, -",
        "+2031-01-20T00:00:00Z, 11, genid, 2034-02-03T04:05:06Z, 2031-01-20, -, -",
        "genid, -, -, 2034-02-03T04:05:06Z, -, -, 2034-02-03",
        "t1234567, -, -, 2034-02-03T04:05:06Z, -, -, 2034-02-03",
      })
  void datesAreAsExactAsTheyAreKnown(
      @Nullable String start,
      @Nullable String precision,
      @Nullable String end,
      @Nullable String asOf,
      @Nullable String from,
      @Nullable String to,
      @Nullable String seen)
      throws IOException {
    UserFact fact = only(HEADER + minister(cell(start), cell(precision), cell(end), cell(asOf)));
    assertThat(fact.get("from")).isEqualTo(cell(from));
    assertThat(fact.get("to")).isEqualTo(cell(to));
    assertThat(fact.get("as_of")).isEqualTo(cell(seen));
  }

  private static String cell(@Nullable String text) {
    return text == null ? "" : text.replace("genid", GENID);
  }

  @Test
  void whatIsReadMakesFactsOfTheUsersAndATable() throws IOException {
    WikidataResult.Read read =
        read(HEADER + minister("2031-01-20T00:00:00Z", "11", "", "2034-01-01T00:00:00Z"));
    LexiconData own = UserFacts.of(read.facts(), KNOWN);
    assertThat(
            KNOWN
                .plus(own)
                .officeHolder("MX", RoleClass.FOREIGN_MINISTER, LocalDate.of(2032, 1, 1)))
        .hasValueSatisfying(h -> assertThat(h.person().name()).isEqualTo("Ana Example"));

    byte[] table = UserFacts.table(read.facts()).getBytes(StandardCharsets.UTF_8);
    LexiconData again = UserFacts.read("t.tsv", new ByteArrayInputStream(table), KNOWN);
    assertThat(again.people()).isEqualTo(own.people());
  }

  @Test
  void somebodyKnownIsFoundByItemAndANamesakeIsSomebodyElse() throws IOException {
    String rows =
        HEADER
            + ENTITY
            + "Q58217,Sergey Viktorovich Lavrov,,Person,Special Envoy,envoy,"
            + ENTITY
            + "Q159,2031-01-01T00:00:00Z,11,,,\r\n"
            + ENTITY
            + "Q900000002,Sergei Lavrov,,Person,Foreign Minister,foreign_minister,"
            + MEXICO
            + ",2031-01-01T00:00:00Z,11,,,\r\n";
    Lexicon lexicon = KNOWN.plus(UserFacts.of(read(rows).facts(), KNOWN));
    assertThat(lexicon.personByKey("sergei-lavrov"))
        .hasValueSatisfying(
            p -> {
              assertThat(p.wikidata()).isEqualTo("Q58217");
              assertThat(p.tenures()).extracting(Tenure::roleClass).contains(RoleClass.ENVOY);
              assertThat(p.tenures()).extracting(Tenure::state).doesNotContain("MX");
            });
    assertThat(lexicon.personByKey("sergei-lavrov-q900000002"))
        .hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("Sergei Lavrov"));
  }

  @Test
  void membersOfOneOrganisationComeOneARow() throws IOException {
    WikidataResult.Read read =
        read(
            "item,itemLabel,itemAltLabel,type,member,memberLabel\n"
                + member("Q96")
                + member("Q159")
                + member("Q458")
                + member("Q96"));
    assertThat(read.facts()).hasSize(1);
    assertThat(read.facts().get(0).list("members")).containsExactly("MX", "RU");
    assertThat(read.facts().get(0).list("aliases")).containsExactly("XLG", "Example Group");
    assertThat(read.leftOut())
        .containsExactly("q.csv:4: Q458, a member of Example League, is no state known here");
  }

  private static String member(String item) {
    return ENTITY
        + "Q900000003,Example League,\"XLG, Example Group, league\",InternationalOrganization,"
        + ENTITY
        + item
        + ",x\n";
  }

  @Test
  void rowsOfNoUseAreToldAndLeftOut() throws IOException {
    WikidataResult.Read read =
        read(
            HEADER
                + ENTITY
                + "Q900000009,Q900000009,,Person,Minister,,,,,,,\n"
                + GENID
                + ",somebody,,Person,Minister,,,,,,,\n"
                + ANA
                + "Minister,,,,,,,\n"
                + ANA
                + "Minister,,,,,"
                + GENID
                + ",,2034-01-01T00:00:00Z\n"
                + ANA
                + "Q4,,,2031-01-01T00:00:00Z,,,,\n"
                + ANA
                + "Minister,,"
                + ENTITY
                + "Q999999999,2031-01-01T00:00:00Z,,,,\n"
                + ANA
                + "Minister,,,2031-01-01T00:00:00Z,,2030-01-01T00:00:00Z,,\n");
    assertThat(read.facts()).isEmpty();
    assertThat(read.leftOut())
        .containsExactly(
            "q.csv:2: Q900000009 has no name in English",
            "q.csv:3: nobody known",
            "q.csv:4: nothing says when Ana Example was Minister",
            "q.csv:5: nothing says when Ana Example was Minister",
            "q.csv:6: the office of Ana Example has no name in English",
            "q.csv:7: Q999999999, the state of Ana Example, is none of those known here",
            "q.csv:8: Ana Example ends being Minister before beginning");
  }

  @Test
  void everyBadLineIsNamed() {
    String bad =
        HEADER
            + "Q42,Ana Example,,Person,Minister,,,,,,,\n"
            + "\""
            + ENTITY
            + "Q1\nx\",Ana Example,,Person,Minister,,,,,,,\n"
            + minister("20 January 2031", "11", "", "")
            + minister("2031-13-40T00:00:00Z", "11", "", "")
            + ENTITY
            + "Q1,too,few\n"
            + ANA
            + "m,,,2031-01-01,,,,,one,too,many\n"
            + "javascript:alert(1),<script>,,Person,Minister,,,,,,,\n";
    assertThat(problems(bad))
        .containsExactly(
            "q.csv:2: item: 'Q42' is no IRI of a Wikidata item",
            "q.csv:3: item: 'http://www.wikidata.org/entity/Q1 x' is no IRI of a Wikidata item",
            "q.csv:5: start: '20 January 2031' is no date",
            "q.csv:6: '2031-13-40' is no date: write 2020-02-06, 2020-02 or 2020",
            "q.csv:7: 3 cells under 12 columns",
            "q.csv:8: 15 cells under 12 columns",
            "q.csv:9: item: 'javascript:alert(1)' is no IRI of a Wikidata item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "\n\n",
        "person\tname\n",
        "item,item,itemLabel,type\n",
        "a,b\n\"never closed",
        "item,itemLabel,type\n\"never closed",
        "<!DOCTYPE html><html><body>Too many requests</body></html>",
        "{\"head\": {\"vars\": []}}",
        "item,itemLabel,type\n\"x\"y,z,\n",
      })
  void whatIsNoResultSaysSoInOneLine(String text) {
    assertThat(problems(text))
        .hasSize(1)
        .allSatisfy(p -> assertThat(p).startsWith("q.csv").doesNotContain("\n"));
  }

  @Test
  void labelsCannotBreakTheTable() throws IOException {
    UserFact fact =
        only(
            HEADER
                + minister("2031-01-20T00:00:00Z", "11", "", "")
                    .replace("Ana Example", "\"Ana\tExample | Bob\u0007\n\tPerson\""));
    assertThat(fact.get("name")).isEqualTo("Ana Example / Bob Person");
    assertThat(UserFacts.table(List.of(fact)).lines()).hasSize(2);
  }

  @Test
  void anEmptyResultIsNoFact() throws IOException {
    assertThat(read(HEADER).facts()).isEmpty();
  }
}
