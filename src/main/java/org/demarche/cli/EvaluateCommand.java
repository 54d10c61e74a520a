package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Demarche;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Gold;
import org.demarche.evaluation.GoldFolder;
import org.demarche.evaluation.Report;
import org.demarche.evaluation.Score;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the pipeline against annotated articles. */
@Command(
    name = "evaluate",
    description = {
      "Measures the claims against annotated articles: precision, recall and F1 of pairs, PLOVER",
      "types, polarity, modality and attribution, and the share of named sources and targets that a",
      "mention resolves to. Without a folder: the project's own golden cases."
    },
    footer = {
      "",
      "A folder holds golden cases, articles with claims (*.json), marked pairs or attributions",
      "(gold.jsonl); see org.demarche.evaluation.GoldFolder.",
      "",
      "Examples:",
      "  demarche evaluate",
      "  demarche evaluate ../eval/articles-gold --missed --surplus"
    })
final class EvaluateCommand extends Subcommand {

  /** The project's own cases, seen from its root. */
  private static final Path OWN = Path.of("src", "test", "resources", "golden-claims");

  /** How the figures are printed. */
  enum Format {
    TEXT,
    TSV
  }

  @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "Folders of annotated articles.")
  private List<Path> folders = List.of();

  @Option(names = "--missed", description = "List the gold claims that were not found.")
  private boolean missed;

  @Option(names = "--surplus", description = "List the claims that are not in the gold.")
  private boolean surplus;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, or tsv with the date and the command (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Gold> sets = new ArrayList<>();
    for (Path folder : folders.isEmpty() ? own() : folders) {
      sets.add(GoldFolder.read(folder));
    }
    Demarche demarche = Demarche.english(Lexicon.load());
    if (format == Format.TSV) {
      main().out().println("date\tset\tmeasure\tvalue\tgold\trecall\tprecision\tf1\tcommand");
    }
    for (Gold gold : sets) {
      int threads = Runtime.getRuntime().availableProcessors();
      print(Evaluation.run(gold, demarche::extract, threads));
    }
    return 0;
  }

  private List<Path> own() {
    if (!Files.isDirectory(OWN)) {
      throw wrongUsage("Name a folder: the project's own cases, " + OWN + ", are not here.");
    }
    return List.of(OWN);
  }

  private void print(Report report) {
    PrintStream out = main().out();
    report.scores().forEach(s -> out.println(format == Format.TSV ? tsv(s) : text(s)));
    if (format == Format.TEXT && report.forbidden() > 0) {
      out.printf(
          Locale.ROOT,
          "forbidden claims asserted: %d of %d%n",
          report.fallen().size(),
          report.forbidden());
    }
    if (missed) {
      report.missed().forEach(line -> out.println("missed " + line));
      report.fallen().forEach(line -> out.println("asserted " + line));
    }
    if (surplus) {
      report.surplus().forEach(line -> out.println("surplus " + line));
    }
  }

  private static String text(Score s) {
    return String.format(
        Locale.ROOT,
        "%-16s %-12s %-12s %6d  R %5.1f  P %5.1f  F1 %5.1f",
        s.set(),
        s.measure(),
        s.value(),
        s.gold(),
        100 * s.recall(),
        100 * s.precision(),
        100 * s.f1());
  }

  private String tsv(Score s) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%d\t%.1f\t%.1f\t%.1f\t%s",
        LocalDate.now(ZoneOffset.UTC),
        s.set(),
        s.measure(),
        s.value(),
        s.gold(),
        100 * s.recall(),
        100 * s.precision(),
        100 * s.f1(),
        "demarche evaluate --format tsv" + (folders.isEmpty() ? "" : " " + s.set()));
  }
}
