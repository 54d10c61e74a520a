package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands that the README shows, in its order, over a store of their own. */
final class ReadmeTest {

  /** Files that the reader of the README has, and what they hold. */
  private static final Map<String, String> OWN_FILES =
      Map.of(
          "my-own.rq",
          "SELECT * WHERE { ?s ?p ?o } LIMIT 3",
          "my-actors.tsv",
          """
          name\ttype\taliases\tstate\trole\tfrom
          Ana Example\tPerson\t\tMexico\tForeign Minister\t2031-02-01
          North Shield\tArmedGroup\tShield Brigade\tSyria
          """);

  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  @Test
  void everyCommandOfTheReadmeWorks(@TempDir Path folder) throws IOException {
    List<String> commands = commands();
    assertThat(commands.get(0)).isEqualTo("./demarche build data/articles");
    assertThat(commands).hasSizeGreaterThan(5);
    for (String command : commands) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status = run(folder, command, out, err);
      assertThat(status).as("%s: %s", command, err.toString(StandardCharsets.UTF_8)).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8)).as(command).isNotBlank();
    }
  }

  /** Lines of the README's shell blocks that run the program; what a shell adds is cut off. */
  private static List<String> commands() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> found = new ArrayList<>();
    Matcher block = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL).matcher(readme);
    while (block.find()) {
      block.group(1).lines().filter(l -> l.startsWith("./demarche ")).forEach(found::add);
    }
    return found;
  }

  private static int run(
      Path folder, String command, ByteArrayOutputStream out, ByteArrayOutputStream err)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("--store", folder.resolve("store").toString()));
    Matcher matcher =
        WORD.matcher(command.replaceFirst("^\\./demarche ", "").replaceFirst(" >.*", ""));
    while (matcher.find()) {
      words.add(matcher.group().replace("\"", ""));
    }
    for (Map.Entry<String, String> file : OWN_FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    String[] args =
        words.stream()
            .map(w -> OWN_FILES.containsKey(w) ? folder.resolve(w).toString() : w)
            .toArray(String[]::new);
    Console console = new Console(InputStream.nullInputStream(), print(out), print(err), false);
    return words.contains("serve") ? serve(console, out, args) : Commands.run(console, args);
  }

  /** Stops the server as soon as it serves. */
  private static int serve(Console console, ByteArrayOutputStream out, String[] args) {
    AtomicInteger status = new AtomicInteger(-1);
    Thread server = new Thread(() -> status.set(Commands.run(console, args)));
    server.start();
    try {
      while (server.isAlive() && !out.toString(StandardCharsets.UTF_8).contains("SPARQL at")) {
        Thread.sleep(20);
      }
      server.interrupt();
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return status.get();
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void theReadmeNamesOnlyFilesThatExist() throws IOException {
    Pattern file = Pattern.compile("`((?:data|ontology|queries|src)/[\\w./-]+)`");
    Matcher matcher = file.matcher(Files.readString(Path.of("README.md")));
    List<String> named = matcher.results().map(m -> m.group(1)).toList();
    assertThat(named).isNotEmpty();
    assertThat(named).allSatisfy(name -> assertThat(Path.of(name)).exists());
    try (Stream<Path> articles = Files.list(Path.of("data/articles"))) {
      assertThat(articles.filter(a -> a.toString().endsWith(".md")).count())
          .isGreaterThanOrEqualTo(15);
    }
  }
}
