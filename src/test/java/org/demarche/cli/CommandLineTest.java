package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  static Stream<String> commands() {
    return Run.of("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .filter(line -> line.matches(" {2}[a-z]\\S* .*"))
        .map(line -> line.strip().split(" ", 2)[0])
        .filter(name -> !name.equals("demarche"));
  }

  @Test
  void helpListsTheCommandsThatUsersNeed() {
    assertThat(commands())
        .contains(
            "build",
            "ask",
            "query",
            "export",
            "extract",
            "evaluate",
            "remove",
            "stats",
            "train",
            "validate",
            "generate-completion")
        .doesNotContain("warm-up");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExample(String command) {
    Run help = Run.of(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.out())
        .startsWith("Usage: demarche " + command)
        .containsPattern("Examples?:\n  (\\S+ .*)?demarche|Examples?:\n  .*demarche " + command)
        .contains("--store");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void trainNamesTheDataThatIsMissing() {
    Run train = Run.of("train", folder.toString());

    assertThat(train.status()).isEqualTo(1);
    assertThat(train.err())
        .contains("There is no")
        .contains("plv-train")
        .contains("articles.jsonl");
  }

  @Test
  void trainNamesTheMarkedAttributionsThatAreMissing() {
    Run train = Run.of("train", folder.toString(), "--attributions");

    assertThat(train.status()).isEqualTo(1);
    assertThat(train.err())
        .contains("There is no")
        .contains("polnear-dev")
        .contains("articles.jsonl");
  }

  @Test
  void theVersionIsWhatTheBuildWroteDown() {
    Run version = Run.of("--version");

    assertThat(version.status()).isZero();
    assertThat(version.out()).containsPattern("^demarche \\d+\\.\\d+").doesNotContain("${");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "buidl x",
        "nonsense",
        "build",
        "remove",
        "build --no-such-option x",
        "export --format bogus",
        "export --since yesterday",
        "export --since 2020-02-01 --until 2020-01-01",
        "stats superfluous"
      })
  void wrongUsageIsToldInTwoLines(String line) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("demarche: ").doesNotContain("Exception");
    assertThat(run.err().lines()).hasSizeBetween(1, 2);
  }

  @Test
  void aSlipIsCorrected() {
    assertThat(Run.of("buidl", "x").err())
        .contains("no command 'buidl'")
        .contains("demarche build");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "validate", "remove x", "export", "ask who?"})
  void aMissingStoreIsToldInTwoLines(String line) {
    Path missing = folder.resolve("missing");
    Run run = Run.of((line + " --store " + missing).split(" ", -1));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(missing.toString()).contains("demarche build");
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(missing).doesNotExist();
  }

  @Test
  void theStoreMayBeNamedBeforeOrAfterTheCommand() {
    Path missing = folder.resolve("missing");

    assertThat(Run.of("--store", missing.toString(), "stats"))
        .isEqualTo(Run.of("stats", "--store", missing.toString()));
  }

  @Test
  void debugShowsTheStackTrace() {
    assertThat(Run.of("stats", "--debug", "--store", folder.toString()).err())
        .contains("StoreException")
        .contains("\tat org.demarche");
  }

  @Test
  void misspeltSourcesMakeNoStore() {
    Path store = folder.resolve("store");
    Run run = Run.of("build", "no/such/file.md", "--store", store.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no/such/file.md");
    assertThat(store).doesNotExist();
  }

  @Test
  void sourcesThatAllFailAreAFailure() throws IOException {
    Path store = folder.resolve("store");
    Path bad = Files.writeString(folder.resolve("bad.json"), "{ no json");

    Run failing = Run.of("build", bad.toString(), "--store", store.toString());
    assertThat(failing.status()).isEqualTo(1);
    assertThat(failing.err()).contains("bad.json");
    assertThat(failing.out()).contains("1 failed").doesNotContain("Next:");
  }

  @Test
  void completionKnowsEveryCommand() {
    Run run = Run.of("generate-completion");

    assertThat(run.out()).contains("build").contains("--store").startsWith("#!/usr/bin/env bash");
    assertThat(commands()).allSatisfy(command -> assertThat(run.out()).contains(command));
  }

  @Test
  void remoteStoresCannotBeBuilt() {
    Run run = Run.of("build", "pom.xml", "--store", "http://localhost:1/sparql");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("only be read");
  }

  @Test
  void warmUpRunsAndLeavesNothing() {
    assertThat(Run.of("warm-up")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void goldThatIsMissingIsToldBeforeAnythingIsLoaded() {
    Run run = Run.of("evaluate", folder.resolve("gold").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("demarche: There is no ").endsWith("gold.\n");
  }
}
