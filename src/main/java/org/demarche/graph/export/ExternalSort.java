package org.demarche.graph.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines that need not fit in memory and drops repeated ones. Runs that fill the memory budget
 * are sorted and written to temporary files, which are merged at the end.
 */
final class ExternalSort implements Closeable {

  /** Receives sorted lines. */
  @FunctionalInterface
  interface LineConsumer {
    void accept(String line) throws IOException;
  }

  /** Object header, array header and list slot of a string, on top of its characters. */
  private static final int OVERHEAD = 64;

  /** Files merged at a time: more would exhaust the file handles. */
  private static final int FAN_IN = 64;

  private final long budget;
  private final List<Path> runs = new ArrayList<>();
  private List<String> lines = new ArrayList<>();
  private long used;

  /** Keeps lines of up to that many bytes of heap in memory. */
  ExternalSort(long budget) {
    this.budget = budget;
  }

  /** Adds a line without line feeds. */
  void add(String line) throws IOException {
    lines.add(line);
    used += OVERHEAD + 2L * line.length();
    if (used > budget) {
      spill();
    }
  }

  /** Hands on all lines, sorted, each once. */
  void forEach(LineConsumer consumer) throws IOException {
    if (runs.isEmpty()) {
      Collections.sort(lines);
      LineConsumer distinct = distinct(consumer);
      for (String line : lines) {
        distinct.accept(line);
      }
    } else {
      spill();
      merge(runs, consumer);
    }
  }

  /** How many temporary files hold lines now. */
  int runs() {
    return runs.size();
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
    lines = new ArrayList<>();
  }

  private void spill() throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    Collections.sort(lines);
    runs.add(write(lines));
    lines = new ArrayList<>();
    used = 0;
    if (runs.size() >= FAN_IN) {
      mergeRuns();
    }
  }

  private void mergeRuns() throws IOException {
    List<Path> merged = List.copyOf(runs);
    Path target = temporaryFile();
    runs.add(target);
    try (BufferedWriter writer = Files.newBufferedWriter(target)) {
      merge(merged, line -> writeLine(writer, line));
    }
    for (Path run : merged) {
      Files.delete(run);
      runs.remove(run);
    }
  }

  private static Path write(List<String> sorted) throws IOException {
    Path file = temporaryFile();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (String line : sorted) {
        writeLine(writer, line);
      }
    }
    return file;
  }

  private static Path temporaryFile() throws IOException {
    return Files.createTempFile("demarche-sort", ".lines");
  }

  private static void writeLine(BufferedWriter writer, String line) throws IOException {
    writer.write(line);
    writer.write('\n');
  }

  private static void merge(List<Path> files, LineConsumer consumer) throws IOException {
    LineConsumer distinct = distinct(consumer);
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    try {
      for (Path file : files) {
        Cursor cursor = new Cursor(Files.newBufferedReader(file));
        cursors.add(cursor);
      }
      while (!cursors.isEmpty()) {
        Cursor first = cursors.remove();
        distinct.accept(first.line());
        if (first.advance()) {
          cursors.add(first);
        } else {
          first.close();
        }
      }
    } finally {
      for (Cursor cursor : cursors) {
        cursor.close();
      }
    }
  }

  private static LineConsumer distinct(LineConsumer consumer) {
    return new LineConsumer() {
      private @Nullable String last;

      @Override
      public void accept(String line) throws IOException {
        if (!line.equals(last)) {
          last = line;
          consumer.accept(line);
        }
      }
    };
  }

  /** A run and its first line not yet handed on. */
  private static final class Cursor implements Comparable<Cursor>, Closeable {

    private final BufferedReader reader;
    private String line = "";

    Cursor(BufferedReader reader) throws IOException {
      this.reader = reader;
      advance();
    }

    String line() {
      return line;
    }

    boolean advance() throws IOException {
      String next = reader.readLine();
      line = next == null ? "" : next;
      return next != null;
    }

    @Override
    public int compareTo(Cursor other) {
      return line.compareTo(other.line);
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
