package org.demarche.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/** Nothing is stored that does not conform to {@code ontology/shapes.ttl}. */
public final class ShaclGate {

  private static final Shapes SHAPES = Shapes.parse(OntologyFile.SHAPES.load().getGraph());

  /** An offending value is shown up to this many characters. */
  private static final int LONGEST_VALUE = 80;

  private ShaclGate() {}

  /** What is wrong with the article graph and with its share of the registry; empty: nothing. */
  public static List<Violation> check(ArticleGraph graph) {
    return Stream.of(graph.model(), graph.registry())
        .flatMap(model -> check(model.getGraph()).stream())
        .toList();
  }

  /** What is wrong with the graph, whichever of the program's graphs it is; empty: nothing. */
  public static List<Violation> check(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(SHAPES, graph);
    return report.getEntries().stream().map(ShaclGate::violation).toList();
  }

  private static Violation violation(ReportEntry entry) {
    Node value = entry.value();
    Node focus = entry.focusNode();
    boolean own = value == null || value.equals(focus);
    String message = own ? entry.message() : entry.message() + ", found " + inOneLine(value);
    return new Violation(focus.isURI() ? focus.getURI() : inOneLine(focus), message);
  }

  private static String inOneLine(Node node) {
    String text = node.toString().replaceAll("\\s+", " ");
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
  }
}
