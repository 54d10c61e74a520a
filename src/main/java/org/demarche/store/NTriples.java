package org.demarche.store;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs without blank nodes as text that is the same whenever the graph is. */
final class NTriples {

  private static final int HASH_BYTES = 16;

  private NTriples() {}

  static Graph parse(String lines) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(lines, Lang.NTRIPLES).parse(StreamRDFLib.graph(graph));
    return graph;
  }

  /** The triples of each subject, in sorted lines; subjects sorted too. */
  static Map<Node, String> bySubject(Graph graph) {
    Map<String, Set<String>> lines = new TreeMap<>();
    graph
        .find()
        .forEachRemaining(
            triple ->
                lines
                    .computeIfAbsent(triple.getSubject().getURI(), subject -> new TreeSet<>())
                    .add(line(triple)));
    Map<Node, String> joined = new LinkedHashMap<>();
    lines.forEach(
        (subject, own) -> joined.put(NodeFactory.createURI(subject), String.join("", own)));
    return joined;
  }

  /** Half a SHA-256, in hexadecimal. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String line(Triple triple) {
    StringWriter text = new StringWriter();
    AWriter out = IO.wrap(text);
    NodeFormatterNT formatter = new NodeFormatterNT();
    for (Node node : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}) {
      formatter.format(out, node);
      out.print(' ');
    }
    out.print(".\n");
    out.flush();
    return text.toString();
  }
}
