package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.claim.Plover;
import org.junit.jupiter.api.Test;

class CodeSchemesTest {

  private static final List<Property> MAPPINGS =
      List.of(SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch);

  private final Model plover = OntologyFile.PLOVER.load();
  private final Model cameo = OntologyFile.CAMEO.load();

  @Test
  void theSixteenPloverTypesAreThoseOfTheProgram() {
    assertThat(iris(plover))
        .isEqualTo(Arrays.stream(Plover.values()).map(Iris::plover).collect(Collectors.toSet()));
  }

  @Test
  void everyConceptHasLabelNotationAndScheme() {
    for (Model scheme : List.of(plover, cameo)) {
      assertThat(concepts(scheme)).isNotEmpty();
      for (Resource concept : concepts(scheme)) {
        String name = concept.getURI();
        assertThat(concept.listProperties(SKOS.prefLabel).toList()).as(name).hasSize(1);
        assertThat(concept.listProperties(SKOS.inScheme).toList()).as(name).hasSize(1);
        String notation = concept.getProperty(SKOS.notation).getString();
        assertThat(name).endsWith(notation);
      }
    }
  }

  @Test
  void everyPloverTypeIsDefined() {
    for (Resource concept : concepts(plover)) {
      assertThat(concept.getProperty(SKOS.definition).getString()).isNotBlank();
    }
  }

  @Test
  void cameoHasTwentyRootsAndEveryOtherCodeHangsBelowAShorterOneItBeginsWith() {
    assertThat(cameo.listSubjectsWithProperty(SKOS.topConceptOf).toList()).hasSize(20);
    for (Resource concept : concepts(cameo)) {
      String code = concept.getProperty(SKOS.notation).getString();
      if (code.length() == 2) {
        assertThat(concept.hasProperty(SKOS.broader)).as(code).isFalse();
      } else {
        Resource broader = concept.getPropertyResourceValue(SKOS.broader);
        String above = broader.getProperty(SKOS.notation).getString();
        assertThat(code).startsWith(above).hasSizeGreaterThan(above.length());
      }
    }
  }

  @Test
  void mappingsLeadToPloverTypesAndOnlyPublicStatementsHaveNone() {
    Set<String> types = iris(plover);
    for (Resource concept : concepts(cameo)) {
      String code = concept.getProperty(SKOS.notation).getString();
      List<String> mapped =
          MAPPINGS.stream()
              .flatMap(mapping -> concept.listProperties(mapping).toList().stream())
              .map(statement -> statement.getResource().getURI())
              .toList();
      assertThat(types).as(code).containsAll(mapped);
      assertThat(mapped.isEmpty()).as(code).isEqualTo(code.startsWith("01"));
    }
  }

  @Test
  void everyPloverTypeIsReachedFromSomeCameoCode() {
    Set<String> reached =
        MAPPINGS.stream()
            .flatMap(mapping -> cameo.listObjectsOfProperty(mapping).toList().stream())
            .map(node -> node.asResource().getURI())
            .collect(Collectors.toSet());

    assertThat(reached).isEqualTo(iris(plover));
  }

  private static List<Resource> concepts(Model scheme) {
    return scheme.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
  }

  private static Set<String> iris(Model scheme) {
    return concepts(scheme).stream().map(Resource::getURI).collect(Collectors.toSet());
  }
}
