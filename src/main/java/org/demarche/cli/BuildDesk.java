package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;

/**
 * Takes builds from other processes while the store is served: one process at a time may open it,
 * so whoever would build puts a request into its folder, and the server builds. Files need no open
 * port that writes, and only who may write to the store may make them.
 *
 * <p>A request has "force" or nothing in its first line, then a source a line; a report has the
 * exit status in its first line, then what there is to say.
 */
final class BuildDesk implements AutoCloseable {

  private static final String REQUEST = ".build-request";
  private static final String REPORT = ".build-report";
  private static final long PAUSE_MILLIS = 200;

  private final Path folder;
  private final BuildRun run;
  private final Thread thread = new Thread(this::work, "builds");
  private volatile boolean closed;

  /** A desk for a store; the run builds into it. */
  BuildDesk(ClaimStore store, BuildRun run) {
    folder = store.folder();
    this.run = run;
  }

  /** Begins to take requests. */
  void open() {
    thread.start();
  }

  /** Ends the build at hand in order. */
  @Override
  public void close() {
    closed = true;
    run.stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!closed) {
      try {
        for (Path request : requests()) {
          answer(request);
        }
        Thread.sleep(PAUSE_MILLIS);
      } catch (IOException e) {
        closed = true; // the folder is gone, and the store with it
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private List<Path> requests() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(REQUEST)).sorted().toList();
    }
  }

  private void answer(Path request) throws IOException {
    List<String> lines = Files.readAllLines(request, StandardCharsets.UTF_8);
    Files.delete(request);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int status = 1;
    try (PrintStream out = new PrintStream(text, false, StandardCharsets.UTF_8)) {
      try {
        status = build(lines, out);
      } catch (StoreException | UncheckedIOException e) {
        out.println(e.getMessage());
      }
    }
    String report = status + "\n" + text.toString(StandardCharsets.UTF_8);
    write(report(request), report);
  }

  private int build(List<String> lines, PrintStream out) {
    boolean force = lines.get(0).equals("force");
    List<String> sources = lines.subList(1, lines.size());
    Progress progress = new Progress(out, false);
    return run.build(sources, InputStream.nullInputStream(), force, progress, out);
  }

  private static Path report(Path request) {
    String name = String.valueOf(request.getFileName());
    return request.resolveSibling(name.replace(REQUEST, REPORT));
  }

  /** All of it appears at once. */
  private static void write(Path file, String text) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    Files.writeString(partial, text);
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Hands a build to the process that serves the store, waits for it, prints what it says, and
   * returns its exit status.
   *
   * @throws StoreException when that process ends before
   */
  static int hand(Path folder, List<String> sources, boolean force, PrintStream out) {
    try {
      List<String> lines = new ArrayList<>(List.of(force ? "force" : ""));
      sources.forEach(source -> lines.add(Path.of(source).toAbsolutePath().toString()));
      Path request =
          folder.resolve(ProcessHandle.current().pid() + "-" + System.nanoTime() + REQUEST);
      write(request, String.join("\n", lines));
      Path report = report(request);
      while (!Files.exists(report)) {
        requireServer(folder, request);
        Thread.sleep(PAUSE_MILLIS);
      }
      List<String> answer = Files.readAllLines(report, StandardCharsets.UTF_8);
      Files.delete(report);
      answer.stream().skip(1).forEach(out::println);
      out.flush();
      return Integer.parseInt(answer.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void requireServer(Path folder, Path request) throws IOException {
    Path holder = folder.resolve("store.holder");
    boolean alive =
        Files.exists(holder)
            && ProcessHandle.of(Long.parseLong(Files.readAllLines(holder).get(0))).isPresent();
    if (!alive) {
      Files.deleteIfExists(request);
      throw new StoreException("The server has stopped.\nRun the same again to go on.");
    }
  }
}
