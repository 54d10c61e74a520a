package org.demarche.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.store.identity.Decision;
import org.demarche.store.identity.Decisions;

/**
 * The decisions of a store as a file that people can read and carry to another store: {@code
 * decisions.tsv}, UTF-8, a header row, then a decision a line, its cells separated by tabs.
 *
 * <pre>
 *   number       from 1, rising
 *   time         ISO 8601, UTC
 *   agent        who decided
 *   decision     merge, split or undo
 *   kept         IRI of the actor that stays; of an undo the number of the decision undone
 *   kept_name    how it was called then
 *   variant      IRI of the other actor
 *   variant_name how it was called then
 *   note         why
 * </pre>
 *
 * <p>The file is the truth: a store whose file has changed applies it when it is opened next. It is
 * replaced as a whole, so that a crash leaves the old one or the new one.
 */
final class DecisionFile {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "time",
          "agent",
          "decision",
          "kept",
          "kept_name",
          "variant",
          "variant_name",
          "note");

  private final Path path;

  DecisionFile(Path path) {
    this.path = path;
  }

  /** The file's text as far as it matters, empty when there is none: tells whether it changed. */
  String text() {
    try {
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new StoreException("Cannot read " + path + ": " + StoreFolder.reason(e) + ".", e);
    }
  }

  /**
   * Reads the decisions.
   *
   * @throws StoreException when a line is wrong; the message names the first
   */
  Decisions read() {
    List<Decision> log = new ArrayList<>();
    List<String> lines = text().lines().toList();
    if (!lines.isEmpty() && !lines.get(0).equals(String.join("\t", COLUMNS))) {
      throw wrong(1, "expected the columns " + String.join(", ", COLUMNS) + ", separated by tabs");
    }
    Decisions decisions = Decisions.NONE;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          log.add(decision(lines.get(i)));
          decisions = new Decisions(log);
        } catch (IllegalArgumentException | DateTimeException e) {
          throw wrong(i + 1, String.valueOf(e.getMessage()));
        }
      }
    }
    return decisions;
  }

  private StoreException wrong(int line, String why) {
    return new StoreException(
        path + ":" + line + ": " + why + ".\nCorrect the line or take it out.");
  }

  private static Decision decision(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells instead of " + COLUMNS.size() + ", separated by tabs");
    }
    return new Decision(
        number(cells[0]),
        Instant.parse(cells[1]),
        cells[2],
        kind(cells[3]),
        cells[4],
        cells[5],
        cells[6],
        cells[7],
        cells[8]);
  }

  private static int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + cell + "' is no number of a decision", e);
    }
  }

  private static Decision.Kind kind(String cell) {
    try {
      return Decision.Kind.valueOf(cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + cell + "' is not merge, split or undo", e);
    }
  }

  /** Replaces the file, all of it at once. */
  void write(Decisions decisions) {
    String text =
        decisions.log().stream()
            .map(DecisionFile::line)
            .collect(Collectors.joining("\n", String.join("\t", COLUMNS) + "\n", "\n"));
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.writeString(fresh, text);
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(
          "Cannot write " + path + ": " + StoreFolder.reason(e) + ".\nNothing is decided.", e);
    }
  }

  private static String line(Decision decision) {
    return List.of(
            Integer.toString(decision.number()),
            decision.time().toString(),
            decision.agent(),
            decision.kind().name().toLowerCase(Locale.ROOT),
            decision.kept(),
            decision.keptName(),
            decision.variant(),
            decision.variantName(),
            decision.note())
        .stream()
        .map(cell -> cell.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining("\t"));
  }
}
