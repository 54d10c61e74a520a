package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.Demarche;
import org.demarche.OrderedWorkers;
import org.demarche.Outcome;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.graph.ClaimJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the claims of articles as JSON Lines, without a store. */
@Command(
    name = "extract",
    description = "Prints the claims of articles as JSON Lines, without a store.",
    footer = {
      "",
      "Examples:",
      "  demarche extract data/articles > claims.jsonl",
      "  demarche extract archive.jsonl.gz | jq -r 'select(.relation == \"sanctions\") | .text'",
      "  cat article.md | demarche extract -"
    })
final class ExtractCommand extends Subcommand {

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files and folders of articles, or - for standard input.")
  private List<String> sources = List.of();

  @Option(
      names = "--fast",
      description = "Judge pairs of actors without sentence embeddings: quicker, less accurate.")
  private boolean fast;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Demarche demarche = Demarche.english(lexicon.load(), fast);
    int[] failed = {0};
    try (ArticleSource articles = ArticleSources.open(sources, main().in());
        ClaimJson json = new ClaimJson(main().out())) {
      OrderedWorkers.run(
          articles.iterator(),
          demarche::process,
          Runtime.getRuntime().availableProcessors(),
          outcome -> failed[0] += print(outcome, json));
    }
    return failed[0] == 0 ? 0 : 1;
  }

  /** Returns how many articles failed: 0 or 1. */
  private int print(Outcome outcome, ClaimJson json) {
    if (outcome instanceof Outcome.Extracted extracted) {
      try {
        json.write(extracted.extraction());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return 0;
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      main().err().println("skipped " + skipped.where() + ": " + skipped.why());
      return 0;
    }
    Outcome.Failed failed = (Outcome.Failed) outcome;
    main().err().println("failed " + failed.where() + ": " + failed.why());
    return 1;
  }
}
