package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The queries of the folder {@code queries/}, as they lie on the class path; those of folders in it
 * are for other stores. One query is read when it is asked for, so that a question does not pay for
 * the others.
 */
public final class NamedQueries {
  private static final String FOLDER = "queries/";
  private static final String EXTENSION = ".rq";

  private final ClassLoader loader;

  /** The queries shipped with the program. */
  public NamedQueries() {
    this(NamedQueries.class.getClassLoader());
  }

  /** The queries under {@code queries/} of a class loader. */
  NamedQueries(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * The query of that name.
   *
   * @throws QueryException when there is none, naming those there are, or when its header is wrong
   */
  public NamedQuery get(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      throw unknown(name);
    }
    try (InputStream in = loader.getResourceAsStream(FOLDER + name + EXTENSION)) {
      if (in == null) {
        throw unknown(name);
      }
      return NamedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QueryException unknown(String name) {
    String shown = name.length() > 60 ? name.substring(0, 60) + "..." : name;
    return new QueryException(
        "no query '"
            + shown.replaceAll("\\p{Cntrl}", "?")
            + "'; there are: "
            + String.join(", ", names()));
  }

  /**
   * All queries, by name.
   *
   * @throws QueryException when headers are wrong; the message names every one
   */
  public List<NamedQuery> all() {
    List<NamedQuery> queries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : names()) {
      try {
        queries.add(get(name));
      } catch (QueryException e) {
        problems.add(e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new QueryException(String.join(System.lineSeparator(), problems));
    }
    return queries;
  }

  /** The names of all queries, sorted. */
  public List<String> names() {
    URL folder = loader.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    try {
      return files(folder)
          .filter(file -> file.endsWith(EXTENSION))
          .map(file -> file.substring(0, file.length() - EXTENSION.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> files(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(ZipEntry::getName)
          .filter(entry -> entry.startsWith(FOLDER))
          .map(entry -> entry.substring(FOLDER.length()))
          .filter(entry -> entry.indexOf('/') < 0);
    }
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    }
  }

  private static Path path(URL folder) {
    try {
      URI uri = folder.toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
