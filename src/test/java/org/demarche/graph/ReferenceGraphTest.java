package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.lexicon.FactSource;
import org.demarche.lexicon.FactSources;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceGraphTest {

  private static final String ACTOR = Prefixes.ID + "actor/";
  private static final String LAVROV = ACTOR + "person/sergei-lavrov";

  @SuppressWarnings("NullAway.Init")
  private static Model world;

  @SuppressWarnings("NullAway.Init")
  private static Model people;

  @BeforeAll
  static void write() {
    world = Samples.reference().world();
    people = Samples.reference().everybody();
  }

  @Test
  void allFactsConformToTheShapes() {
    assertThat(ShaclGate.check(world.getGraph())).isEmpty();
    assertThat(ShaclGate.check(people.getGraph())).isEmpty();
  }

  @Test
  void aStateHasCodesCapitalDemonymMembershipsAndIdentity() {
    Resource france = world.createResource(ACTOR + "state/fr");
    assertThat(texts(france, Vocabulary.ISO_ALPHA_2)).containsExactly("FR");
    assertThat(texts(france, Vocabulary.ISO_ALPHA_3)).containsExactly("FRA");
    assertThat(texts(france, Vocabulary.CAPITAL)).containsExactly("Paris");
    assertThat(texts(france, Vocabulary.DEMONYM)).contains("French");
    assertThat(texts(france, Vocabulary.STATE_KIND)).containsExactly("state");
    assertThat(texts(france, OWL.sameAs)).containsExactly(Prefixes.WIKIDATA + "Q142");
    assertThat(texts(france, Vocabulary.MEMBER_OF)).contains(ACTOR + "organisation/nato");
  }

  @Test
  void anOrganisationHasItsStateItsSeatItsWhole() {
    Resource ministry = world.createResource(ACTOR + "ministry/ru-foreign-affairs");
    assertThat(texts(ministry, Vocabulary.OF_STATE)).containsExactly(ACTOR + "state/ru");
    Resource council = world.createResource(ACTOR + "organisation/united-nations-security-council");
    assertThat(texts(council, ORG.subOrganizationOf))
        .containsExactly(ACTOR + "organisation/united-nations");
    Resource nato = world.createResource(ACTOR + "organisation/nato");
    assertThat(texts(nato, Vocabulary.SEAT)).containsExactly(ACTOR + "state/be");
    assertThat(texts(nato, Vocabulary.OF_STATE)).isEmpty();
  }

  @Test
  void aTopicHasNamesKindStatesAndSource() {
    Resource minsk = world.createResource(Prefixes.ID + "topic/minsk-agreements");
    assertThat(texts(minsk, RDF.type)).containsExactly(Types.TOPIC.getURI());
    assertThat(texts(minsk, SKOS.prefLabel)).containsExactly("Minsk agreements");
    assertThat(texts(minsk, SKOS.altLabel)).isNotEmpty();
    assertThat(texts(minsk, Vocabulary.TOPIC_KIND)).containsExactly("agreement");
    assertThat(texts(minsk, Vocabulary.ABOUT)).contains(ACTOR + "state/ru", ACTOR + "state/ua");
    assertThat(texts(minsk, SKOS.inScheme)).containsExactly(Iris.TOPIC_SCHEME);
    assertThat(texts(minsk, DCTerms.source)).containsExactly(Iris.factSource("own compilation"));
    assertThat(world.listSubjectsWithProperty(RDF.type, Types.TOPIC).toList())
        .hasSameSizeAs(Lexicon.load().data().topics());
  }

  @Test
  void anOpenEndSaysWhenTheHolderWasLastSeen() {
    Resource minister = tenure(LAVROV, "foreign-minister-ru-2004-03-09");
    assertThat(texts(minister, Vocabulary.FROM)).containsExactly("2004-03-09");
    assertThat(texts(minister, Vocabulary.TO)).isEmpty();
    assertThat(texts(minister, Vocabulary.AS_OF)).hasSize(1);
    assertThat(texts(minister, Vocabulary.OFFICE)).containsExactly("Minister of Foreign Affairs");
    Resource post = minister.getPropertyResourceValue(Vocabulary.POST);
    assertThat(texts(post, ORG.postIn)).containsExactly(ACTOR + "ministry/ru-foreign-affairs");
    assertThat(texts(post, Vocabulary.OF_STATE)).containsExactly(ACTOR + "state/ru");
  }

  @Test
  void aDateIsNoMoreExactThanItIsKnown() {
    assertThat(people.listObjectsOfProperty(Vocabulary.FROM).toList())
        .extracting(node -> node.asLiteral().getDatatype().getURI())
        .contains(xsd("date"), xsd("gYearMonth"), xsd("gYear"));
  }

  @Test
  void everyTermSaysWhereItIsFromAndUnderWhichLicence() {
    for (Resource tenure : people.listSubjectsWithProperty(RDF.type, Types.TENURE).toList()) {
      for (Statement source : tenure.listProperties(DCTerms.source).toList()) {
        assertThat(source.getResource().hasProperty(DCTerms.license))
            .as(source.toString())
            .isTrue();
      }
    }
  }

  @Test
  void everySourceOfTheTablesIsDescribed() {
    FactSources known = FactSources.load();
    LexiconData data = Lexicon.load().data();
    data.states().forEach(s -> assertKnown(known, s.source()));
    data.organisations().forEach(o -> assertKnown(known, o.source()));
    data.topics().forEach(t -> assertKnown(known, t.source()));
    data.people().stream()
        .flatMap(p -> p.tenures().stream())
        .forEach(t -> assertKnown(known, t.source()));
  }

  @Test
  void onlyThoseAskedForAreDescribed() {
    Model some = Samples.reference().people(List.of(LAVROV, ACTOR + "person/nobody-at-all"));
    assertThat(some.listSubjectsWithProperty(RDF.type, Types.PERSON).toList())
        .extracting(Resource::getURI)
        .containsExactly(LAVROV);
  }

  @Test
  void noTwoTermsShareAnIri() {
    Map<String, Integer> holders = new TreeMap<>();
    people
        .listStatements(null, Vocabulary.HOLDS, (Resource) null)
        .forEach(holds -> holders.merge(holds.getResource().getURI(), 1, Integer::sum));
    assertThat(holders.values()).containsOnly(1);
    long terms = Lexicon.load().data().people().stream().mapToLong(p -> p.tenures().size()).sum();
    assertThat(holders).hasSize((int) terms);
  }

  private static void assertKnown(FactSources known, String cell) {
    assertThat(FactSource.names(cell))
        .allSatisfy(name -> assertThat(known.of(name)).as(name).isPresent());
  }

  private static Resource tenure(String person, String term) {
    return people.createResource(person.replace("actor/person", "tenure") + "/" + term);
  }

  private static List<String> texts(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
        .toList();
  }

  private static String xsd(String type) {
    return "http://www.w3.org/2001/XMLSchema#" + type;
  }
}
