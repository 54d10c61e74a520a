package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.demarche.store.Stores;
import org.demarche.store.build.BuildOperation;
import org.demarche.store.build.BuildOptions;
import org.demarche.store.build.BuildReport;
import org.demarche.store.build.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds articles to the store. */
@Command(
    name = "build",
    description = {
      "Adds articles to the store: finds their claims, checks them, keeps each with its evidence.",
      "What has not changed since the last build is skipped; what has changed is replaced. A bad",
      "article is told and does not stop the others; Ctrl-C keeps what is done."
    },
    footer = {
      "",
      "Examples:",
      "  demarche build data/articles",
      "  demarche build archive.jsonl.gz more/ --store /data/crisis",
      "  demarche build --compact",
      "  demarche build archive.jsonl.gz --lexicon my-people.tsv",
      "  zcat archive.jsonl.gz | demarche build -"
    })
final class BuildCommand extends Subcommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Files, folders, or - for standard input (JSON Lines or one text).")
  private List<String> sources = List.of();

  @Option(names = "--force", description = "Read again what has not changed.")
  private boolean force;

  @Option(
      names = "--compact",
      description = "Rewrite the database afterwards, without the space that old data took.")
  private boolean compact;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Override
  public Integer call() throws IOException {
    if (sources.isEmpty() && !compact) {
      throw wrongUsage("Say which articles to read.");
    }
    requireSource();
    LazyPipeline pipeline = new LazyPipeline(lexicon.supplier());
    Progress progress = new Progress(main().err(), main().isInteractive());
    try (StopSignal signal = StopSignal.watch();
        ClaimStore store = ClaimStore.openOrCreate(Stores.folder(main().store()));
        ArticleSource articles = ArticleSources.open(sources, main().in())) {
      BuildOperation operation =
          new BuildOperation(
              store,
              pipeline,
              pipeline.descriptions(),
              BuildOptions.DEFAULT.withForce(force).withFacts(lexicon.fingerprint()),
              progress);
      signal.onStop(operation::stop);
      BuildReport report = operation.run(articles);
      progress.clear();
      if (compact && !report.stopped()) {
        store.compact();
      }
      new BuildSummary(report, pipeline.parsingShare(), main().store(), store.diskUsage().bytes())
          .print(main().out());
      main().out().flush();
      return status(report);
    }
  }

  /** One bad article among good ones is told, and no failure. */
  private static int status(BuildReport report) {
    boolean nothingWentIn = report.stored() + report.unchanged() == 0 && report.failed() > 0;
    return report.stopped() || nothingWentIn ? 1 : 0;
  }

  /** Before a store is made for a slip of the pen. */
  private void requireSource() {
    if (!sources.isEmpty()
        && sources.stream()
            .noneMatch(source -> source.equals("-") || Files.exists(Path.of(source)))) {
      throw new StoreException("There is no " + String.join(", ", sources) + ": check the name.");
    }
  }
}
