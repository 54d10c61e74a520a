package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The table of all commands, and how one of them is run. */
final class Commands {

  private static final Map<String, Supplier<Object>> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put("build", BuildCommand::new);
    TABLE.put("ask", AskCommand::new);
    TABLE.put("actors", ActorsCommand::new);
    TABLE.put("query", QueryCommand::new);
    TABLE.put("export", ExportCommand::new);
    TABLE.put("extract", ExtractCommand::new);
    TABLE.put("evaluate", EvaluateCommand::new);
    TABLE.put("lexicon", LexiconCommand::new);
    TABLE.put("remove", RemoveCommand::new);
    TABLE.put("serve", ServeCommand::new);
    TABLE.put("stats", StatsCommand::new);
    TABLE.put("train", TrainCommand::new);
    TABLE.put("validate", ValidateCommand::new);
    TABLE.put("generate-completion", CompletionCommand::new);
    TABLE.put("warm-up", WarmUpCommand::new);
  }

  private Commands() {}

  /** Runs the command in {@code args} and returns its exit status; prints errors itself. */
  static int run(Console console, String... args) {
    if (Arrays.asList(args).contains("--debug")) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    }
    try {
      return commandLine(console, args).execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println("demarche: Not enough memory.\nGive more: DEMARCHE_JAVA_OPTS=-Xmx8g");
      return 1;
    }
  }

  /** The parser with the one command that {@code args} name, or with all when they name none. */
  static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new Main(console));
    wanted(args).forEach(name -> line.addSubcommand(name, supplier(name).get()));
    return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .registerConverter(LocalDate.class, Commands::date)
        .setParameterExceptionHandler(Errors::wrongUsage)
        .setExecutionExceptionHandler(Errors::failed);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date; write it as 2020-01-31");
    }
  }

  /**
   * Options before the command may take a value that looks like a command, so a second hit loads
   * all of them.
   */
  private static List<String> wanted(String[] args) {
    List<String> named = Arrays.stream(args).filter(TABLE::containsKey).distinct().toList();
    boolean certain = args.length > 0 && TABLE.containsKey(args[0]) && !isAboutAll(args[0]);
    if (certain) {
      return List.of(args[0]);
    }
    return named.size() == 1 && !isAboutAll(named.get(0)) ? named : List.copyOf(TABLE.keySet());
  }

  private static boolean isAboutAll(String command) {
    return command.equals("generate-completion");
  }

  private static Supplier<Object> supplier(String name) {
    return Objects.requireNonNull(TABLE.get(name));
  }
}
