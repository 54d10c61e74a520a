package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.store.ClaimStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command loads only what it needs: users wait for the rest. */
class StartUpTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  /** Names of the classes a process of its own loads for a command line. */
  private static List<String> classesLoadedBy(String... args)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:class+load:stdout:none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      String log = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return log.lines()
          .filter(line -> line.contains(" source: "))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .toList();
    }
  }

  private static boolean isNlp(String name) {
    return name.startsWith("edu.emory.")
        || name.startsWith("opennlp.")
        || name.startsWith("ai.onnxruntime.");
  }

  @Test
  void theVersionNeedsNoDatabase() throws Exception {
    assertThat(classesLoadedBy("--version"))
        .contains("org.demarche.cli.Main")
        .noneMatch(name -> name.startsWith("org.apache.jena.") || isNlp(name));
  }

  @Test
  void aQuestionNeedsNoParser() throws Exception {
    ClaimStore.openOrCreate(folder).close();

    assertThat(classesLoadedBy("ask", "who supports Maduro?", "--store", folder.toString()))
        .contains("org.demarche.store.ClaimStore")
        .noneMatch(StartUpTest::isNlp);
  }
}
