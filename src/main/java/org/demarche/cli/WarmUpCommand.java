package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.store.ClaimStore;
import picocli.CommandLine.Command;

/**
 * Loads the classes that the short commands need, by running them on a store of one claim: the
 * launcher archives them, so that later runs map them instead of reading them again.
 */
@Command(name = "warm-up", hidden = true, description = "Loads what short commands need.")
final class WarmUpCommand extends Subcommand {

  private static final List<List<String>> TYPICAL =
      List.of(
          List.of("ask", "who supports Maduro?", "--explain"),
          List.of("ask", "what did Russia say about Maduro?"),
          List.of("ask", "--format", "json", "who supports Maduro?"),
          List.of("query", "who-supports", "--param", "target=Maduro"),
          List.of("stats"),
          List.of("--help"));

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("demarche-warm-up");
    try {
      try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
        store.put(List.of(WarmUpArticle.entry()));
      }
      Console silent =
          new Console(
              InputStream.nullInputStream(),
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              false);
      for (List<String> command : TYPICAL) {
        Stream<String> args =
            Stream.concat(command.stream(), Stream.of("--store", folder.toString()));
        Commands.run(silent, args.toArray(String[]::new));
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
