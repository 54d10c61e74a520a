package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder of a store: {@code store.properties} says that it is one and how it is laid out,
 * {@code tdb2/} holds the database ({@code tdb2.new/} while it is being made), {@code names/} an
 * index of its names that may be deleted, {@code decisions.tsv} what people decided about actors,
 * {@code store.lock} and {@code store.holder} say who uses it.
 *
 * @param path the folder
 */
record StoreFolder(Path path) {

  /** Raised when older programs could no longer read what this one writes, or the reverse. */
  static final int LAYOUT = 1;

  private static final String MARKER = "store.properties";
  private static final String LAYOUT_KEY = "layout";

  /** The folder whose database lies there. */
  static StoreFolder ofDatabase(Path database) {
    return new StoreFolder(Objects.requireNonNull(database.toAbsolutePath().getParent()));
  }

  /** Where TDB2 keeps its files. */
  Path database() {
    return path.resolve("tdb2");
  }

  /** Where a database is made before it moves to its place. */
  Path freshDatabase() {
    return path.resolve("tdb2.new");
  }

  /** Where the index of names lies; see {@link StoredNames}. */
  Path names() {
    return path.resolve("names");
  }

  /** What people decided about actors. */
  Path decisions() {
    return path.resolve("decisions.tsv");
  }

  Path lock() {
    return path.resolve("store.lock");
  }

  Path holder() {
    return path.resolve("store.holder");
  }

  /**
   * Checks that the folder is a store this program can read.
   *
   * @throws StoreException when it is none; nothing has been touched
   */
  void requireStore() {
    if (!Files.exists(path)) {
      throw new StoreException(
          "There is no store at "
              + path
              + ".\nMake one with 'demarche build ARTICLES', or say"
              + " where it is with --store.");
    }
    requireFolder();
    if (!Files.exists(marker())) {
      throw notAStore();
    }
    requireLayout();
  }

  /**
   * Makes the folder a store unless it is one.
   *
   * @throws StoreException when it holds something else or cannot be written
   */
  void createIfMissing() {
    if (Files.exists(path)) {
      requireFolder();
      if (Files.exists(marker())) {
        requireLayout();
        return;
      }
      if (!isEmpty()) {
        throw notAStore();
      }
    }
    try {
      Files.createDirectories(path);
      writeMarker();
    } catch (IOException e) {
      throw new StoreException(
          "Cannot make a store at "
              + path
              + ": "
              + reason(e)
              + ".\nChoose another folder with"
              + " --store.",
          e);
    }
  }

  /**
   * Checks that so much can be written.
   *
   * @throws StoreException when there is less room
   */
  void requireSpace(long bytes) {
    try {
      long free = Files.getFileStore(path).getUsableSpace();
      if (free < bytes) {
        throw new StoreException(
            "Only "
                + (free >> 20)
                + " MB are free at "
                + path
                + ", and "
                + (bytes >> 20)
                + " are needed.\nWhat is stored is safe; make room and run the same again.");
      }
    } catch (IOException e) {
      throw new StoreException("Cannot use " + path + ": " + reason(e), e);
    }
  }

  /** Why a file operation failed, in a few words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to write there";
    }
    if (e instanceof FileSystemException file) {
      return file.getReason() == null ? file.getFile() + " is in the way" : file.getReason();
    }
    return String.valueOf(e.getMessage());
  }

  private Path marker() {
    return path.resolve(MARKER);
  }

  private void requireFolder() {
    if (!Files.isDirectory(path)) {
      throw new StoreException(
          path + " is a file, and a store is a folder.\nChoose another place with --store.");
    }
  }

  /** A half-made store, killed before its marker was written, holds at most the temporary one. */
  private boolean isEmpty() {
    try (Stream<Path> entries = Files.list(path)) {
      List<String> names = entries.map(entry -> entry.getFileName().toString()).toList();
      return names.stream().allMatch(name -> name.equals(MARKER + ".new"));
    } catch (IOException e) {
      throw new StoreException("Cannot read " + path + ": " + reason(e) + ".", e);
    }
  }

  private StoreException notAStore() {
    return new StoreException(
        path
            + " is a folder but no Démarche store; it is left as it is.\nGive --store a new or"
            + " empty folder.");
  }

  private void requireLayout() {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(marker())) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException("Cannot read " + marker() + ": " + e.getMessage(), e);
    }
    String layout = properties.getProperty(LAYOUT_KEY, "unknown");
    if (!layout.equals(Integer.toString(LAYOUT))) {
      throw new StoreException(
          "The store at "
              + path
              + " has layout "
              + layout
              + ", this program uses "
              + LAYOUT
              + ".\nBuild it anew elsewhere (--store), or use the program that made it.");
    }
  }

  private void writeMarker() throws IOException {
    Properties properties = new Properties();
    properties.setProperty(LAYOUT_KEY, Integer.toString(LAYOUT));
    Path fresh = path.resolve(MARKER + ".new");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      properties.store(out, "A Démarche store. Do not change files here while it is in use.");
    }
    Files.move(fresh, marker(), StandardCopyOption.ATOMIC_MOVE);
  }
}
