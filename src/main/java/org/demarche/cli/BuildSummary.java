package org.demarche.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;
import org.demarche.graph.Labels;
import org.demarche.store.build.BuildReport;

/** What a build did, in a few lines, and what to type next. */
final class BuildSummary {

  private final BuildReport report;
  private final double parsingShare;
  private final String store;
  private final long bytes;

  /**
   * @param parsingShare how much of the time spent on finding claims went into parsing, 0 to 1
   * @param store as the user gave it
   * @param bytes what the store takes on disk
   */
  BuildSummary(BuildReport report, double parsingShare, String store, long bytes) {
    this.report = report;
    this.parsingShare = parsingShare;
    this.store = store;
    this.bytes = bytes;
  }

  void print(PrintStream out) {
    out.println(articles());
    out.println(claims());
    if (report.stored() > 0) {
      out.println(time());
    }
    if (report.stored() + report.unchanged() > 0) {
      out.println(next());
    }
  }

  private String articles() {
    StringJoiner parts = new StringJoiner(", ");
    parts.add(report.added() + " new").add(report.changed() + " changed");
    parts.add(report.unchanged() + " unchanged");
    parts.add(report.foreign() + " not in English").add(report.failed() + " failed");
    String stopped = report.stopped() ? "Stopped early. " : "";
    return stopped + count(report.articles(), "article") + ": " + parts + ".";
  }

  private String claims() {
    return count(report.claims(), "claim") + " added to " + store + ", now " + size(bytes) + ".";
  }

  private String time() {
    double extracting = report.extracting().toNanos();
    double describing = report.describing().toNanos();
    double storing = report.storing().toNanos();
    double all = extracting + describing + storing;
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f articles/s; work: parsing %.0f %%, claims %.0f %%, RDF %.0f %%, store %.0f %%.",
        seconds(report.elapsed()),
        report.articles() / Math.max(0.001, seconds(report.elapsed())),
        100 * extracting * parsingShare / all,
        100 * extracting * (1 - parsingShare) / all,
        100 * describing / all,
        100 * storing / all);
  }

  private String next() {
    if (report.stopped()) {
      return "What is stored is whole. Next: run the same command again to go on.";
    }
    String option = store.equals(Main.DEFAULT_STORE) ? "" : " --store " + store;
    return report.notable().isEmpty()
        ? "Next: ./demarche stats" + option
        : "Next: ./demarche ask"
            + option
            + " \"who supports "
            + Labels.inSentence(report.notable())
            + "?\"";
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Bytes as people say them. */
  static String size(long bytes) {
    double megabytes = bytes / (1024.0 * 1024);
    return megabytes < 1024
        ? String.format(Locale.ROOT, "%.1f MB", megabytes)
        : String.format(Locale.ROOT, "%.1f GB", megabytes / 1024);
  }
}
