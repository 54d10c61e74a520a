package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.RoleClass;
import org.demarche.lexicon.UserFact;
import org.demarche.lexicon.UserFacts;
import org.junit.jupiter.api.Test;

class TurtleFactsTest {

  private static final String PREFIXES =
      """
      @prefix dem: <https://w3id.org/demarche/ontology#> .
      @prefix id: <https://w3id.org/demarche/id/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      """;

  private static List<UserFact> read(String turtle) {
    return TurtleFacts.read(
        "own.ttl", new ByteArrayInputStream((PREFIXES + turtle).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void actorsAreReadAsExportsDescribeThem() {
    Lexicon known = Lexicon.load();
    Lexicon lexicon =
        known.plus(
            UserFacts.of(
                read(
                    """
                    <actor/person/ana-example> a dem:Person ; rdfs:label "Ana Example"@en ;
                      skos:altLabel "Anita Example" ; owl:sameAs wd:Q42 ; dem:holds [
                        dem:office "Foreign Minister" ; dem:roleClass "foreign_minister" ;
                        dem:ofState <actor/state/mx> ; dem:from "2031-02-01" ] .
                    <actor/organisation/shield> a dem:ArmedGroup ; rdfs:label "Northern Shield" .
                    """),
                known));

    assertThat(lexicon.officeHolder("MX", RoleClass.FOREIGN_MINISTER, LocalDate.of(2031, 5, 1)))
        .hasValueSatisfying(
            holding -> {
              assertThat(holding.person().aliases()).containsExactly("Anita Example");
              assertThat(holding.person().wikidata()).isEqualTo("Q42");
            });
    assertThat(lexicon.readings("Northern Shield")).hasSize(1);
  }

  @Test
  void aThingOfAnotherOntologyIsNoFact() {
    assertThat(read("id:x a owl:Class ; rdfs:label \"x\" .")).isEmpty();
  }

  @Test
  void whatIsNoTurtleIsToldWithItsLine() {
    LexiconException e =
        catchThrowableOfType(LexiconException.class, () -> read("\nid:x a dem:Person rdfs:label"));

    assertThat(e.problems()).singleElement().asString().startsWith("own.ttl: [line: 8");
  }
}
