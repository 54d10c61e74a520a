package org.demarche.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: what all commands share. */
@Command(
    name = "demarche",
    description = {
      "Builds a knowledge graph of diplomatic relations from news articles: who supports,",
      "opposes, meets or says what, each claim with its sentence and whoever says so."
    },
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start here:",
      "  demarche build data/articles",
      "  demarche ask \"who supports Maduro?\"",
      "",
      "'demarche COMMAND --help' shows the options of a command, with examples."
    })
public final class Main implements Runnable {

  /** Where the store is when nobody says otherwise. */
  static final String DEFAULT_STORE = "./demarche-store";

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR-or-URL",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:DEMARCHE_STORE:-" + DEFAULT_STORE + "}",
      description =
          "Folder of the store, or address of a SPARQL endpoint to read"
              + " (default: $DEMARCHE_STORE, else "
              + DEFAULT_STORE
              + ").")
  private String store = DEFAULT_STORE;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show what went wrong inside: stack traces and warnings.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean unusedHelp; // picocli acts on it

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean unusedVersion; // likewise

  Main(Console console) {
    this.console = console;
  }

  /** Runs the command in {@code args} and ends the process with its exit status. */
  public static void main(String[] args) {
    Console console = Console.system();
    int status = Commands.run(console, args);
    System.exit(console.finish(status));
  }

  /** No command given: that is wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Say which command to run.");
  }

  /** Folder or address of the store. */
  String store() {
    return store.isBlank() ? DEFAULT_STORE : store; // an empty DEMARCHE_STORE is none
  }

  boolean debug() {
    return debug;
  }

  /** For results. */
  PrintStream out() {
    return console.out();
  }

  /** For progress and messages. */
  PrintStream err() {
    return console.err();
  }

  InputStream in() {
    return console.in();
  }

  /** Whether somebody watches standard error, so that progress may overwrite its line. */
  boolean isInteractive() {
    return console.interactive();
  }
}
