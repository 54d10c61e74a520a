package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.demarche.graph.export.ExportFilter;
import org.demarche.graph.export.ExportFormat;
import org.demarche.graph.export.Exporter;
import org.demarche.store.ClaimStore;
import org.demarche.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the store in a format that other programs read. */
@Command(
    name = "export",
    description = {
      "Writes the store in a format that other programs read. The same articles give the same",
      "bytes, in whatever order they came."
    },
    footer = {
      "",
      "Examples:",
      "  demarche export --format trig > store.trig",
      "  demarche export --format graphml --actor Venezuela --since 2019-01-01 -o venezuela.graphml",
      "  demarche export --format csv | head",
      "  demarche export --format turtle --reference > with-all-facts.ttl"
    })
final class ExportCommand extends Subcommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "turtle",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportFormat format = ExportFormat.TURTLE;

  @Option(
      names = "--actor",
      paramLabel = "NAME-or-IRI",
      description = "Only claims that this actor or topic makes or is the target of.")
  private @Nullable String actor;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only claims of this day or later (2020-01-31).")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only claims of this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--reference",
      description = {
        "With all reference facts (states, organisations, offices) of the store; without it, those",
        "about actors whom the exported articles mention."
      })
  private boolean reference;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is complete.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    ExportFilter filter = filter();
    try (ClaimStore store = ClaimStore.open(Stores.folder(main().store()))) {
      if (output == null) {
        write(store, filter, main().out());
      } else {
        writeFile(store, filter, output);
      }
    }
    return 0;
  }

  private ExportFilter filter() {
    try {
      return new ExportFilter(actor, since, until, reference);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private void writeFile(ClaimStore store, ExportFilter filter, Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
      write(store, filter, out);
    }
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(ClaimStore store, ExportFilter filter, OutputStream out) throws IOException {
    Exporter.create().export(store.dataset(), format, filter, out);
  }
}
