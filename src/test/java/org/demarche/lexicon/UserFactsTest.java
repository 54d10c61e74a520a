package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A user's table over the tables that come with the program. */
class UserFactsTest {

  private static final Lexicon KNOWN = Lexicon.load();
  private static final LocalDate LATER = LocalDate.of(2031, 5, 1);

  private static Lexicon with(String table) throws IOException {
    return KNOWN.plus(
        UserFacts.read(
            "own.tsv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), KNOWN));
  }

  private static LexiconException refused(String table) {
    return catchThrowableOfType(LexiconException.class, () -> with(table));
  }

  @Test
  void aNewMinisterFollowsTheOneBefore() throws IOException {
    Lexicon lexicon =
        with(
            """
            name\ttype\tstate\trole\tfrom
            Ana Example\tPerson\tMexico\tForeign Minister\t2031-02-01
            """);

    assertThat(lexicon.officeHolder("MX", RoleClass.FOREIGN_MINISTER, LATER))
        .hasValueSatisfying(
            holding -> assertThat(holding.person().name()).isEqualTo("Ana Example"));
    assertThat(lexicon.officeHolder("MX", RoleClass.FOREIGN_MINISTER, LocalDate.of(2019, 5, 1)))
        .hasValueSatisfying(
            holding -> assertThat(holding.person().key()).startsWith("marcelo-ebrard"));
  }

  @Test
  void aKnownPersonKeepsTheTermsThatAreNotReplaced() throws IOException {
    int before = KNOWN.personByKey("sergei-lavrov").orElseThrow().tenures().size();
    Lexicon lexicon =
        with(
            """
            type\tname\trole\trole_class\tstate\tfrom\tto
            person\tSergei Lavrov\tForeign Minister\tforeign_minister\tRU\t2004-03-09\t2030-01-01
            person\tSergei Lavrov\tSpecial Envoy\tenvoy\tRU\t2030-01-02\t
            """);

    Person lavrov = lexicon.personByKey("sergei-lavrov").orElseThrow();
    assertThat(lavrov.tenures()).hasSize(before + 1);
    assertThat(lavrov.wikidata()).isEqualTo("Q58217");
    assertThat(lavrov.tenuresOn(LocalDate.of(2030, 6, 1)))
        .extracting(Tenure::role)
        .containsExactly("Special Envoy");
  }

  @Test
  void militiasCompaniesAndTopicsAreFoundByTheirNames() throws IOException {
    Lexicon lexicon =
        with(
            """
            name\ttype\taliases\tstate\twikidata
            Northern Shield\tArmedGroup\tShield Brigade|Al-Turs\tSyria\tQ123
            Examplia Oil\tCompany\t\tNO\t
            Tallinn Process\tTopic\tTallinn talks\tEE\t
            """);

    assertThat(lexicon.readings("Shield Brigade"))
        .extracting(reading -> reading.entry().key())
        .containsExactly("northern-shield");
    assertThat(lexicon.organisationByKey("northern-shield"))
        .hasValueSatisfying(
            group -> {
              assertThat(group.type()).isEqualTo(OrganisationType.ARMED_GROUP);
              assertThat(group.state()).isEqualTo("SY");
              assertThat(group.source()).isEqualTo("own.tsv:2");
            });
    assertThat(lexicon.readings("Tallinn talks")).hasSize(1);
    assertThat(lexicon.organisationByKey("examplia-oil")).isPresent();
  }

  @Test
  void everyBadLineIsNamed() {
    LexiconException e =
        refused(
            """
            name\ttype\tstate\trole\tfrom\twikidata
            \tPerson\t\t\t\t
            Somebody Else\tMagician\t\t\t\t
            Jane Doe\tPerson\tAtlantis\tKing\t2020\t
            Jane Doe\tPerson\tNorway\tKing\t\t
            Jane Doe\tPerson\tNorway\tKing\tyesterday\t
            Jane Doe\tPerson\tNorway\tKing\t2020\t42
            Right Row\tPerson\tNorway\tKing\t2020\t
            """);

    assertThat(e.problems())
        .satisfiesExactly(
            p -> assertThat(p).isEqualTo("own.tsv:2: the name is missing"),
            p ->
                assertThat(p)
                    .startsWith("own.tsv:3: the type 'Magician' is none of Person, Topic, "),
            p -> assertThat(p).isEqualTo("own.tsv:4: no state is called 'Atlantis'"),
            p -> assertThat(p).startsWith("own.tsv:5: 'King' since when?"),
            p -> assertThat(p).startsWith("own.tsv:6: "),
            p -> assertThat(p).startsWith("own.tsv:7: '42' is no Wikidata item"));
  }

  @Test
  void theHeaderIsChecked() {
    assertThat(refused("name\tkind\nA\tPerson\n").problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("own.tsv:1: no column is called 'kind'"),
            p -> assertThat(p).startsWith("own.tsv:1: the column 'type' is missing"));
    assertThat(refused("").problems()).isNotEmpty();
  }
}
