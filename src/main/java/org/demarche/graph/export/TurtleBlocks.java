package org.demarche.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.graph.Prefixes;

/** Writes TriG, or Turtle when all blocks are of the default graph. */
final class TurtleBlocks implements BlockWriter {

  private final Writer out;
  private final TurtleTerms terms = new TurtleTerms();
  private String openGraph = "";

  TurtleBlocks(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append("@base <").append(Prefixes.ID).append("> .\n");
    Map<String, String> prefixes = new TreeMap<>(Prefixes.ALL.getNsPrefixMap());
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.append("@prefix ").append(prefix.getKey()).append(": <");
      out.append(prefix.getValue()).append("> .\n");
    }
  }

  @Override
  public void write(Block block) throws IOException {
    if (!block.graph().equals(openGraph)) {
      closeGraph();
      openGraph(block.graph());
    }
    String indent = openGraph.isEmpty() ? "" : "    ";
    out.append('\n').append(indent).append(terms.format(block.subject())).append('\n');
    for (Iterator<Block.Entry> entries = block.entries().iterator(); entries.hasNext(); ) {
      write(entries.next(), indent + "    ");
      out.append(entries.hasNext() ? " ;\n" : " .\n");
    }
  }

  @Override
  public void end() throws IOException {
    closeGraph();
  }

  private void write(Block.Entry entry, String indent) throws IOException {
    out.append(indent).append(terms.formatPredicate(entry.predicate())).append(' ');
    for (Iterator<String> objects = entry.objects().iterator(); objects.hasNext(); ) {
      out.append(terms.format(objects.next()));
      if (objects.hasNext()) {
        out.append(" ,\n").append(indent).append("    ");
      }
    }
  }

  private void openGraph(String graph) throws IOException {
    openGraph = graph;
    if (!graph.isEmpty()) {
      out.append('\n').append(terms.format(graph)).append(" {\n");
    }
  }

  private void closeGraph() throws IOException {
    if (!openGraph.isEmpty()) {
      out.append("}\n");
    }
    openGraph = "";
  }
}
