package org.demarche.cli;

import java.util.Locale;
import org.demarche.claim.Relation;
import org.demarche.store.DiskUsage;
import org.demarche.store.QueryEngine;
import org.demarche.store.StoreStatistics;
import org.demarche.store.Stores;
import picocli.CommandLine.Command;

/** Counts what the store holds. */
@Command(
    name = "stats",
    description = "Counts what the store holds: articles, claims, actors, statements, disk.",
    footer = {
      "",
      "Examples:",
      "  demarche stats",
      "  demarche stats --store http://localhost:3030/demarche/sparql"
    })
final class StatsCommand extends Subcommand {

  @Override
  public Integer call() {
    try (QueryEngine engine = Stores.openForReading(main().store())) {
      StoreStatistics statistics = StoreStatistics.of(engine);
      print(statistics);
      if (!Stores.isRemote(main().store())) {
        printDisk(statistics.quads());
      }
    }
    return 0;
  }

  private void print(StoreStatistics statistics) {
    line("articles", statistics.articles());
    if (statistics.firstDate() != null) {
      line("published", statistics.firstDate() + " to " + statistics.lastDate());
    }
    line("publishers", statistics.publishers());
    line("claims", statistics.claimCount());
    line("  positions", statistics.claimCount(Relation.Family.POSITION));
    line("  events", statistics.claimCount(Relation.Family.EVENT));
    line("  statements", statistics.claimCount(Relation.Family.STATEMENT));
    line("actors", statistics.actors());
    line("topics", statistics.topics());
    line("RDF statements", statistics.quads());
  }

  private void printDisk(long quads) {
    DiskUsage disk = DiskUsage.of(Stores.folder(main().store()));
    line("disk", BuildSummary.size(disk.bytes()));
    if (disk.isBloated(quads)) {
      main()
          .err()
          .println("Much of that is space old data left: 'demarche build --compact' frees it.");
    }
  }

  private void line(String name, long number) {
    line(name, String.format(Locale.ROOT, "%,d", number));
  }

  private void line(String name, String value) {
    main().out().println(String.format(Locale.ROOT, "%-16s %s", name, value));
  }
}
