package org.demarche.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.demarche.store.build.BuildListener;

/** Shows how a build goes on: a line that is overwritten when somebody watches, else nothing. */
final class Progress implements BuildListener {

  private static final long PAUSE_NANOS = 200_000_000;
  private static final String ERASE_LINE = "\r\u001b[K";
  private static final int LONGEST_NAME = 48;

  private final PrintStream err;
  private final boolean interactive;
  private final long start = System.nanoTime();
  private long shown = start - PAUSE_NANOS;

  Progress(PrintStream err, boolean interactive) {
    this.err = err;
    this.interactive = interactive;
  }

  @Override
  public void progress(long done, String article) {
    long now = System.nanoTime();
    if (interactive && now - shown >= PAUSE_NANOS) {
      shown = now;
      double perSecond = done / ((now - start) / 1e9);
      String line =
          String.format(
              Locale.ROOT, "%,d articles, %.1f/s, %s", done, perSecond, shortened(article));
      err.print(ERASE_LINE + line);
      err.flush();
    }
  }

  @Override
  public void problem(String where, String why) {
    clear();
    err.println(where + ": " + why);
  }

  /** Removes the line. */
  void clear() {
    if (interactive) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  private static String shortened(String article) {
    return article.length() <= LONGEST_NAME ? article : article.substring(0, LONGEST_NAME) + "...";
  }
}
