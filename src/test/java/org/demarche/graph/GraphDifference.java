package org.demarche.graph;

import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;

/** Compares graphs without blank nodes and prints what is missing and what is too much. */
public final class GraphDifference {

  private GraphDifference() {}

  /** A Turtle file beside this class. */
  public static Model load(String file) {
    return RDFDataMgr.loadModel(String.valueOf(GraphDifference.class.getResource(file)));
  }

  /** Fails unless both hold the same triples. */
  public static void assertSame(Model actual, Model expected) {
    if (expected.isEmpty()) {
      fail("nothing is expected: the file must be wrong");
    }
    if (!actual.isIsomorphicWith(expected)) {
      String missing = lines(expected.difference(actual));
      String surplus = lines(actual.difference(expected));
      fail("missing:\n" + missing + "\nsurplus:\n" + surplus);
    }
  }

  private static String lines(Model model) {
    return model.getGraph().find().toList().stream()
        .map(GraphDifference::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Triple triple) {
    return "  "
        + NodeFmtLib.strNodesTTL(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
