package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.claim.Modality;
import org.demarche.claim.Relation;
import org.demarche.lexicon.ActorType;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

class OntologyTest {

  private static final Pattern TERM = Pattern.compile("\\bdem:([A-Za-z0-9]+)");
  private static final Property TARGET_CLASS =
      ResourceFactory.createProperty("http://www.w3.org/ns/shacl#targetClass");

  private final Model ontology = OntologyFile.ONTOLOGY.load();

  @Test
  void everyConstantIsDeclaredAndEveryDeclaredTermHasAConstant() {
    assertThat(constants()).hasSizeGreaterThan(100).isEqualTo(declared());
  }

  @Test
  void everyTermHasOneLabelAndOneComment() {
    for (String iri : declared()) {
      Resource term = ontology.createResource(iri);
      assertThat(term.listProperties(RDFS.label).toList()).as(iri).hasSize(1);
      assertThat(term.listProperties(RDFS.comment).toList()).as(iri).hasSize(1);
    }
  }

  @Test
  void everyRelationIsAPropertyAndAThing() {
    for (Relation relation : Relation.values()) {
      Resource property = ontology.createResource(Relations.property(relation).getURI());
      assertThat(ontology.contains(property, RDF.type, OWL2.ObjectProperty)).isTrue();
      assertThat(ontology.contains(property, RDF.type, Types.RELATION)).isTrue();
    }
  }

  @Test
  void everyKindOfEventIsAnEventAndEveryEventRelationHasOne() {
    for (Relation relation : Relation.values()) {
      assertThat(Relations.eventType(relation).isPresent())
          .as(relation.name())
          .isEqualTo(relation.family() == Relation.Family.EVENT);
      Relations.eventType(relation)
          .ifPresent(
              type ->
                  assertThat(ontology.contains(type, RDFS.subClassOf, Types.EVENT))
                      .as(type.getURI())
                      .isTrue());
    }
  }

  @Test
  void actorTypesAndModalitiesAreDeclared() {
    Arrays.stream(ActorType.values())
        .map(Types::of)
        .forEach(type -> assertThat(ontology.contains(type, RDF.type, OWL2.Class)).isTrue());
    Arrays.stream(Modality.values())
        .map(Types::of)
        .forEach(value -> assertThat(ontology.contains(value, RDF.type, Types.MODALITY)).isTrue());
  }

  @Test
  void theOntologyHasAVersionIri() {
    assertThat(ontology.listObjectsOfProperty(OWL2.versionIRI).toList())
        .singleElement()
        .asString()
        .startsWith("https://w3id.org/demarche/ontology/");
  }

  @Test
  void theOntologyIsInOwl2Dl() throws OWLOntologyCreationException {
    assertThat(new OWL2DLProfile().checkOntology(owl(ontology)).getViolations()).isEmpty();
  }

  @Test
  void theProfileCheckerWouldFindAFault() throws OWLOntologyCreationException {
    ontology.add(Types.EVENT, RDFS.subClassOf, ontology.createResource("https://example.org/X"));

    assertThat(new OWL2DLProfile().checkOntology(owl(ontology)).getViolations()).isNotEmpty();
  }

  @Test
  void shapesAndQueriesUseDeclaredTermsOnly() throws IOException {
    for (Path file : files()) {
      Set<String> used =
          TERM.matcher(Files.readString(file))
              .results()
              .map(match -> Prefixes.DEM + match.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(declared()).as(file.toString()).containsAll(used);
    }
  }

  @Test
  void everythingWrittenHasAShape() {
    Set<RDFNode> shaped = OntologyFile.SHAPES.load().listObjectsOfProperty(TARGET_CLASS).toSet();
    ArticleGraph graph = ArticleGraph.of(Samples.everyKind("a"), "0".repeat(64));

    ReferenceGraph facts = Samples.reference();
    for (Model model :
        List.of(
            graph.model(),
            graph.registry(),
            Pipeline.describe(),
            facts.world(),
            facts.everybody())) {
      for (Resource subject : model.listSubjectsWithProperty(RDF.type).toList()) {
        assertThat(subject.listProperties(RDF.type).mapWith(Statement::getObject).toList())
            .as(subject.getURI())
            .anyMatch(shaped::contains);
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> queries = Files.walk(Path.of("queries"))) {
      Stream<Path> shapes = Stream.of(Path.of("ontology", "shapes.ttl"));
      List<Path> files =
          Stream.concat(shapes, queries.filter(path -> path.toString().endsWith(".rq"))).toList();
      assertThat(files).hasSizeGreaterThan(10);
      return files;
    }
  }

  private static OWLOntology owl(Model model) throws OWLOntologyCreationException {
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, model, Lang.TURTLE);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new ByteArrayInputStream(turtle.toByteArray()));
  }

  private Set<String> declared() {
    return ontology.listSubjects().toList().stream()
        .filter(subject -> subject.isURIResource() && subject.getURI().startsWith(Prefixes.DEM))
        .map(Resource::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() {
    Stream<Resource> fields =
        Stream.of(Vocabulary.class, Types.class)
            .flatMap(type -> Arrays.stream(type.getFields()))
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(OntologyTest::valueOf);
    Stream<Resource> relations = Arrays.stream(Relation.values()).map(Relations::property);
    return Stream.concat(fields, relations)
        .map(Resource::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Resource valueOf(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
