package org.demarche.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads sources one after the other, holding one file open at a time. */
final class SourceReader implements Iterator<Reading> {

  private static final String STANDARD_INPUT = "standard input";
  private static final int SNIFFED = 8192;

  private final Iterator<String> sources;
  private final InputStream stdin;

  /** Where each identifier came up first. */
  private final Map<String, String> seen = new HashMap<>();

  private Iterator<FolderWalk.Found> folder = Collections.emptyIterator();

  /** The folder named on the command line while nothing readable was found in it. */
  private @Nullable Path barren;

  private Readings readings = Readings.of("", List.of());
  private @Nullable InputStream open;
  private int skipped;

  SourceReader(List<String> sources, InputStream stdin) {
    this.sources = List.copyOf(sources).iterator();
    this.stdin = stdin;
  }

  int skipped() {
    return skipped;
  }

  @Override
  public boolean hasNext() {
    while (!readings.hasNext()) {
      close();
      if (folder.hasNext()) {
        enter(folder.next());
      } else if (barren != null) {
        failBarren(barren);
      } else if (sources.hasNext()) {
        enter(sources.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = readings.next();
    return reading instanceof Reading.Read read ? onlyOnce(read) : reading;
  }

  private Reading onlyOnce(Reading.Read read) {
    String id = read.article().id();
    String before = seen.putIfAbsent(id, readings.where());
    return before == null
        ? read
        : new Reading.Failed(
            readings.where(),
            "its id \""
                + id
                + "\" was read before, from "
                + before
                + ": give it an id of its own, or leave one of the two out");
  }

  private void enter(String source) {
    if (source.equals("-")) {
      openStandardInput();
      return;
    }
    try {
      enter(Path.of(source));
    } catch (InvalidPathException e) {
      fail(source, "no path: " + e.getReason());
    }
  }

  private void enter(Path path) {
    if (Files.isDirectory(path)) {
      folder = new FolderWalk(path);
      barren = path;
    } else if (!Files.exists(path)) {
      fail(path.toString(), "does not exist: check the name");
    } else {
      Formats.of(name(path))
          .ifPresentOrElse(format -> openFile(path, format), () -> failUnknown(path));
    }
  }

  private void enter(FolderWalk.Found found) {
    if (found instanceof FolderWalk.Found.Problem problem) {
      barren = null;
      fail(problem.path().toString(), problem.why());
    } else if (found instanceof FolderWalk.Found.Document document) {
      Optional<ArticleFormat> format = Formats.of(name(document.path()));
      format.ifPresentOrElse(known -> openFile(document.path(), known), () -> skipped++);
    }
  }

  private void failBarren(Path path) {
    barren = null;
    fail(
        path.toString(),
        "no articles in this folder: they have one of the endings "
            + Formats.endings()
            + ", perhaps with .gz");
  }

  private void failUnknown(Path path) {
    fail(
        path.toString(),
        "of a kind that is not read: give it one of the endings "
            + Formats.endings()
            + ", perhaps with .gz");
  }

  private void openFile(Path path, ArticleFormat format) {
    String where = path.toString();
    barren = null;
    try {
      InputStream file = Files.newInputStream(path);
      open = file;
      readings =
          format.read(new Input(where, FileNames.slug(name(path)), Bytes.decompressed(file)));
    } catch (IOException e) {
      fail(where, Bytes.explain(e));
    }
  }

  private void openStandardInput() {
    try {
      InputStream in = Bytes.decompressed(new Uncloseable(stdin));
      in.mark(SNIFFED);
      String beginning = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
      in.reset();
      readings = Formats.sniff(beginning).read(new Input(STANDARD_INPUT, null, in));
    } catch (IOException e) {
      fail(STANDARD_INPUT, Bytes.explain(e));
    }
  }

  private void fail(String where, String why) {
    readings = Readings.failed(where, why);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Closes the file being read. */
  void close() {
    InputStream file = open;
    open = null;
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        fail(readings.where(), Bytes.explain(e));
      }
    }
  }

  /** Standard input is not ours to close. */
  private static final class Uncloseable extends FilterInputStream {
    Uncloseable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
