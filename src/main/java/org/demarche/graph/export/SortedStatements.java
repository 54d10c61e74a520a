package org.demarche.graph.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Collects statements in any order and hands them on sorted by graph, subject, predicate and
 * object. A line is the four terms separated by tabs: none of them holds one, and a tab sorts
 * before whatever a longer term goes on with.
 */
final class SortedStatements implements Closeable {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

  private final ExternalSort sort;
  private final boolean keepGraphs;

  /**
   * @param memoryBudget heap to sort in, in bytes
   * @param keepGraphs whether to tell the graphs apart
   */
  SortedStatements(long memoryBudget, boolean keepGraphs) {
    sort = new ExternalSort(memoryBudget);
    this.keepGraphs = keepGraphs;
  }

  void add(Quad quad) throws IOException {
    sort.add(
        String.join(
            "\t",
            graph(quad),
            Term.encode(quad.getSubject()),
            Term.encode(quad.getPredicate()),
            Term.encode(quad.getObject())));
  }

  void writeTo(BlockWriter writer) throws IOException {
    writer.begin();
    Grouping grouping = new Grouping(writer);
    sort.forEach(grouping::accept);
    grouping.finish();
    writer.end();
  }

  @Override
  public void close() throws IOException {
    sort.close();
  }

  private String graph(Quad quad) {
    Node graph = quad.getGraph();
    boolean unnamed = !keepGraphs || graph == null || Quad.isDefaultGraph(graph);
    return unnamed ? "" : Term.encode(graph);
  }

  /** Puts the lines of one subject together again. */
  private static final class Grouping {

    private final BlockWriter writer;
    private String key = "";
    private String graph = "";
    private String subject = "";
    private String predicate = "";
    private @Nullable List<Block.Entry> entries;
    private List<String> objects = new ArrayList<>();

    Grouping(BlockWriter writer) {
      this.writer = writer;
    }

    void accept(String line) throws IOException {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      int third = line.indexOf('\t', second + 1);
      if (entries == null || !line.startsWith(key)) {
        finish();
        key = line.substring(0, second + 1);
        graph = line.substring(0, first);
        subject = line.substring(first + 1, second);
        entries = new ArrayList<>();
        predicate = "";
      }
      add(line.substring(second + 1, third), line.substring(third + 1));
    }

    void finish() throws IOException {
      if (entries != null) {
        writer.write(new Block(graph, subject, entries));
      }
    }

    private void add(String nextPredicate, String object) {
      if (!nextPredicate.equals(predicate)) {
        predicate = nextPredicate;
        objects = new ArrayList<>();
        Block.Entry entry = new Block.Entry(predicate, objects);
        if (entries != null) {
          entries.add(predicate.equals(TYPE) ? 0 : entries.size(), entry);
        }
      }
      objects.add(object);
    }
  }
}
