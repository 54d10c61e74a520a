package org.demarche.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Writes a store to a stream. */
public final class Exporter {

  private static final long LARGEST_BUDGET = 64L << 20;

  private final long memoryBudget;

  private Exporter(long memoryBudget) {
    this.memoryBudget = memoryBudget;
  }

  /** An exporter that sorts up to an eighth of the heap, 64 MiB at most, in memory. */
  public static Exporter create() {
    return withMemoryBudget(Math.min(LARGEST_BUDGET, Runtime.getRuntime().maxMemory() / 8));
  }

  /** An exporter that sorts on disk what takes more than that many bytes of heap. */
  public static Exporter withMemoryBudget(long bytes) {
    return new Exporter(bytes);
  }

  /**
   * Writes what the filter lets through, in UTF-8, in a read transaction. The stream is flushed and
   * stays open.
   *
   * @throws UnknownActorException when the filter names an actor the store does not know
   * @throws IOException when the stream or a temporary file cannot be written
   */
  public void export(DatasetGraph data, ExportFormat format, ExportFilter filter, OutputStream out)
      throws IOException {
    try {
      Txn.executeRead(data, () -> write(data, format, filter, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(
      DatasetGraph data, ExportFormat format, ExportFilter filter, OutputStream out) {
    try {
      ClaimFilter claims = ClaimFilter.of(filter, data);
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      write(data, format, claims, writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DatasetGraph data, ExportFormat format, ClaimFilter claims, Writer out)
      throws IOException {
    switch (format) {
      case TURTLE -> writeTriples(data, claims, new TurtleBlocks(out));
      case TRIG -> writeQuads(data, claims, new TurtleBlocks(out));
      case NQUADS -> writeQuads(data, claims, new NQuadsBlocks(out));
      case JSONLD -> writeQuads(data, claims, new JsonLdBlocks(out));
      case RDFXML -> writeTriples(data, claims, new RdfXmlBlocks(out));
      case GRAPHML ->
          new GraphMlWriter(out, memoryBudget).write(new ClaimRows(data, claims, memoryBudget));
      case CSV -> new CsvWriter(out).write(new ClaimRows(data, claims, memoryBudget));
    }
  }

  private void writeQuads(DatasetGraph data, ClaimFilter claims, BlockWriter writer)
      throws IOException {
    try (SortedStatements statements = new SortedStatements(memoryBudget, true)) {
      new Selection(data, claims).forEach(statements::add);
      statements.writeTo(writer);
    }
  }

  /** The named graphs fall together, and equal triples with them. */
  private void writeTriples(DatasetGraph data, ClaimFilter claims, BlockWriter writer)
      throws IOException {
    try (SortedStatements statements = new SortedStatements(memoryBudget, false)) {
      new Selection(data, claims).forEach(statements::add);
      statements.writeTo(writer);
    }
  }
}
