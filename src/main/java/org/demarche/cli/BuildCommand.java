package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.demarche.store.StoreInUseException;
import org.demarche.store.Stores;
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

  @Option(
      names = "--fast",
      description = {
        "Judge pairs of actors without sentence embeddings: quicker, less accurate.",
        "Articles read the other way are read again."
      })
  private boolean fast;

  @Option(
      names = "--all-people",
      description = {
        "Keep the offices of everybody known, not only of people whom articles mention, so that",
        "queries can ask who held which office when. Some 45 MB more; later builds keep them."
      })
  private boolean allPeople;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Override
  public Integer call() throws IOException {
    if (sources.isEmpty() && !compact && !allPeople) {
      throw wrongUsage("Say which articles to read.");
    }
    requireSource();
    lexicon.check(); // before a store is made
    try (StopSignal signal = StopSignal.watch();
        ClaimStore store = ClaimStore.openOrCreate(Stores.folder(main().store()))) {
      BuildRun run = new BuildRun(store, lexicon, fast, allPeople, main().store());
      signal.onStop(run::stop);
      Progress progress = new Progress(main().err(), main().isInteractive());
      int status = run.build(sources, main().in(), force, progress, main().out());
      if (compact && status == 0) {
        store.compact();
      }
      main().out().flush();
      return status;
    } catch (StoreInUseException e) {
      return handOver(e);
    }
  }

  /** Whoever serves the store builds in our place. */
  private int handOver(StoreInUseException e) {
    if (e.endpoint().isEmpty()) {
      throw e;
    }
    if (compact || allPeople || sources.contains("-") || lexicon.isGiven()) {
      throw new StoreException(
          "The store is being served, and then --compact, --all-people, --lexicon and standard input"
              + " do not work.\nGive files, or stop 'demarche serve' first.");
    }
    main().err().println("The store is being served; the server reads the articles.");
    return BuildDesk.hand(Stores.folder(main().store()), sources, force, main().out());
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
