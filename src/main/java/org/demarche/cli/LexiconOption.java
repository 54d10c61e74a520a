package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.demarche.graph.TurtleFacts;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.UserFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The user's own facts, for the commands that read articles. */
final class LexiconOption {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {
        "Your own people, organisations and topics, added to those that come with the program or in",
        "their place: a table (.tsv) or Turtle (.ttl). May be given several times."
      })
  private List<Path> files = List.of();

  private @Nullable Lexicon loaded;

  /** Whether there are any. */
  boolean isGiven() {
    return !files.isEmpty();
  }

  /**
   * The lexicon when it is needed, loaded once: now where there are files to check, else later.
   *
   * @throws LexiconException in two lines, when a file has bad lines
   * @throws IOException when a file cannot be read
   */
  Supplier<Lexicon> supplier() throws IOException {
    if (files.isEmpty()) {
      return new LoadedOnce();
    }
    check();
    Lexicon known = Objects.requireNonNull(loaded);
    return () -> known;
  }

  /**
   * Reads the files, if there are any and they have not been read.
   *
   * @throws LexiconException in two lines, when a file has bad lines
   * @throws IOException when a file cannot be read
   */
  void check() throws IOException {
    if (!files.isEmpty() && loaded == null) {
      loaded = load();
    }
  }

  /** Changes with what the files say; empty when there are none. */
  String fingerprint() throws IOException {
    if (files.isEmpty()) {
      return "";
    }
    CRC32C sum = new CRC32C();
    for (Path file : files) {
      sum.update(Files.readAllBytes(file));
    }
    return Long.toHexString(sum.getValue());
  }

  /**
   * The program's lexicon with the user's facts.
   *
   * @throws LexiconException in two lines, when a file has bad lines
   * @throws IOException when a file cannot be read
   */
  Lexicon load() throws IOException {
    Lexicon lexicon = Lexicon.load();
    for (Path file : files) {
      try {
        lexicon = lexicon.plus(read(file, lexicon));
      } catch (LexiconException e) {
        throw inShort(file, e);
      }
    }
    return lexicon;
  }

  /**
   * Reads one file.
   *
   * @throws LexiconException naming every bad line
   * @throws IOException when it cannot be read
   */
  static LexiconData read(Path file, Lexicon known) throws IOException {
    if (ends(file, ".csv")) {
      throw new LexiconException(
          List.of(
              file
                  + ": CSV is no table of facts. Import a query result of Wikidata with"
                  + " 'demarche lexicon import "
                  + file
                  + " > facts.tsv' and give that."));
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return ends(file, ".ttl")
          ? UserFacts.of(TurtleFacts.read(file.toString(), in), known)
          : UserFacts.read(file.toString(), in, known);
    }
  }

  /** The program's lexicon, for several threads. */
  private static final class LoadedOnce implements Supplier<Lexicon> {

    private @Nullable Lexicon lexicon;

    @Override
    public synchronized Lexicon get() {
      if (lexicon == null) {
        lexicon = Lexicon.load();
      }
      return lexicon;
    }
  }

  private static boolean ends(Path file, String extension) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private static LexiconException inShort(Path file, LexiconException e) {
    int more = e.problems().size() - 1;
    String others =
        more == 0
            ? "Mend it and run the same again; nothing has been read or stored."
            : more + " more: 'demarche lexicon check " + file + "' lists them all.";
    return new LexiconException(List.of(e.problems().get(0), others));
  }
}
