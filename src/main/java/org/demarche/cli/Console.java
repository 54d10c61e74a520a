package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes; always UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out results; takes text and bytes
 * @param err progress and messages
 * @param interactive whether somebody watches {@code err}
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  private static final int BUFFER = 1 << 16;

  /** The process's own streams. */
  static Console system() {
    return new Console(
        System.in,
        new Output(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal());
  }

  /** The launcher tells; without it Linux does. Java 17 cannot ask about standard error alone. */
  private static boolean isTerminal() {
    if ("1".equals(System.getenv("DEMARCHE_TERMINAL"))) {
      return true;
    }
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev/pts");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Flushes the results.
   *
   * @param status what the command returned
   * @return the exit status: 1 when the results could not be written
   */
  int finish(int status) {
    if (!out.checkError()) {
      return status;
    }
    String problem = out instanceof Output output ? output.problem() : "";
    if (!problem.contains("Broken pipe")) { // whoever read has seen enough, as with "| head"
      err.println("demarche: Cannot write the results: " + problem);
    }
    return 1;
  }

  /** Remembers why writing failed, which PrintStream forgets. */
  private static final class Output extends PrintStream {

    private final Remembering target;

    Output(OutputStream target) {
      this(new Remembering(target));
    }

    private Output(Remembering target) {
      super(new BufferedOutputStream(target, BUFFER), false, StandardCharsets.UTF_8);
      this.target = target;
    }

    String problem() {
      return target.problem == null ? "unknown reason" : target.problem;
    }
  }

  private static final class Remembering extends FilterOutputStream {

    private @Nullable String problem;

    Remembering(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        problem = e.getMessage();
        throw e;
      }
    }
  }
}
