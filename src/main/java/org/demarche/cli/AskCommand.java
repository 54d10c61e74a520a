package org.demarche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.demarche.question.Answer;
import org.demarche.question.AnswerJson;
import org.demarche.question.AskOptions;
import org.demarche.question.QuestionAnswerer;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question in plain English. */
@Command(
    name = "ask",
    description = {
      "Answers a question in plain English, each answer with the sentences it rests on. What",
      "somebody merely reports is told with its attribution; the other side is told too."
    },
    footer = {
      "",
      "Examples:",
      "  demarche ask \"who supports Maduro?\"",
      "  demarche ask \"what did Lavrov say about the United States?\" --since 2020-01-01",
      "  demarche ask \"does Turkey support Swedish membership in NATO?\" --as-of 2022-12-31",
      "  demarche ask - --format json < questions.txt"
    })
final class AskCommand extends Subcommand {

  /** The formats of {@code ask}. */
  enum Format {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "The question; - reads questions from standard input, one a line.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json writes one object a line.")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what was known on this day (2020-01-31).")
  private @Nullable LocalDate asOf;

  @Option(names = "--since", paramLabel = "DATE", description = "Only this day and later.")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Only this day and earlier.")
  private @Nullable LocalDate until;

  @Option(names = "--explain", description = "Show the SPARQL query that found the answers.")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    AskOptions options = options();
    String question = String.join(" ", words);
    try (QueryEngine engine = Stores.openForReading(main().store())) {
      QuestionAnswerer answerer = new QuestionAnswerer(engine, new NamedQueries());
      if (format == Format.CSV) {
        AnswerCsv.printHeader(main().out());
      }
      if (question.equals("-")) {
        askAll(answerer, options);
      } else {
        print(answerer.ask(question, options));
      }
    }
    return 0;
  }

  private AskOptions options() {
    try {
      return new AskOptions(asOf, since, until);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private void askAll(QuestionAnswerer answerer, AskOptions options) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(main().in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        print(answerer.ask(line.strip(), options));
        if (format == Format.TEXT) {
          main().out().println();
        }
        main().out().flush();
      }
    }
  }

  private void print(Answer answer) {
    switch (format) {
      case TEXT -> new AnswerText(main().out()).print(answer, explain);
      case JSON -> main().out().println(AnswerJson.of(answer));
      case CSV -> AnswerCsv.print(answer, main().out());
    }
  }
}
