package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.demarche.graph.ActorDescriptions.ActorDescription;
import org.demarche.lexicon.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShaclGateTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  /** A change to a graph that conforms, and the message of the shape it breaks. */
  record Fault(String change, String message) {

    @Override
    public String toString() {
      return message;
    }
  }

  @Test
  void anOrdinaryArticlePasses() {
    assertThat(ShaclGate.check(sample())).isEmpty();
    assertThat(ShaclGate.check(Pipeline.describe().getGraph())).isEmpty();
    assertThat(ShaclGate.check(everything().getGraph())).isEmpty();
    assertThat(ShaclGate.check(Samples.reference().everybody().getGraph())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFoundAndSaid(Fault fault) {
    Model model = everything();
    long before = model.size();
    Model original = ModelFactory.createDefaultModel().add(model);
    UpdateAction.execute(update(fault.change()), model);
    assertThat(model.isIsomorphicWith(original))
        .as("the change changes something of %s triples", before)
        .isFalse();

    assertThat(ShaclGate.check(model.getGraph()))
        .extracting(Violation::message)
        .anyMatch(message -> message.startsWith(fault.message()));
  }

  @Test
  void everyMessageOfTheShapesHasAFault() throws IOException {
    Set<String> messages = new TreeSet<>();
    Model shapes = OntologyFile.SHAPES.load();
    ExtendedIterator<RDFNode> found =
        shapes.listObjectsOfProperty(shapes.createProperty(SH + "message"));
    found.forEach(message -> messages.add(message.asLiteral().getString()));

    assertThat(faults().map(Fault::message).toList()).containsExactlyInAnyOrderElementsOf(messages);
  }

  @Test
  void aViolationIsOneLineThatNamesTheNodeAndTheValue() {
    ArticleGraph graph = sample();
    Statement confidence =
        graph.model().listStatements(null, Vocabulary.CONFIDENCE, (RDFNode) null).next();
    graph.model().remove(confidence).addLiteral(confidence.getSubject(), Vocabulary.CONFIDENCE, 7);

    List<Violation> violations = ShaclGate.check(graph);

    assertThat(violations).isNotEmpty();
    assertThat(violations.get(0).toString())
        .startsWith(confidence.getSubject().getURI() + ": ")
        .contains("from 0 to 1", "found", "7")
        .hasLineCount(1);
  }

  static Stream<Fault> faults() throws IOException {
    try (InputStream in = ShaclGateTest.class.getResourceAsStream("shape-faults.ru")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(ShaclGateTest::fault);
    }
  }

  private static Fault fault(String section) {
    int lineEnd = section.indexOf('\n');
    return new Fault(section.substring(lineEnd), section.substring(0, lineEnd));
  }

  private static UpdateRequest update(String change) {
    UpdateRequest request = new UpdateRequest();
    request.setPrefixMapping(Prefixes.ALL);
    UpdateFactory.parse(request, change);
    return request;
  }

  private static ArticleGraph sample() {
    ActorDescriptions descriptions =
        actor ->
            actor.type() == ActorType.PERSON
                ? new ActorDescription(List.of("S. Lavrov"))
                : ActorDescription.EMPTY;
    return ArticleGraph.of(Samples.everyKind("sample"), "0".repeat(64), descriptions);
  }

  private static Model identity() {
    IdentityWriter writer = new IdentityWriter();
    String lavrov = Iris.actor(Samples.LAVROV);
    String variant = lavrov + "-2";
    String decision = Iris.decision("1");
    writer.decision(
        decision, true, 1, lavrov, variant, "2026-01-02T03:04:05Z", "A. Reader", "the same");
    writer.judgement(
        lavrov,
        variant,
        true,
        1,
        "decided",
        List.of("Sergey Lavrov"),
        List.of(Iris.article("sample")),
        decision);
    writer.alias(lavrov, "Sergey Lavrov");
    return writer.model();
  }

  private static Model everything() {
    ArticleGraph graph = sample();
    return ModelFactory.createDefaultModel()
        .add(graph.model())
        .add(graph.registry())
        .add(Samples.reference().world())
        .add(Samples.reference().people(List.of(Iris.actor(Samples.LAVROV))))
        .add(Pipeline.describe())
        .add(identity());
  }
}
