package org.demarche.language.packed;

import java.util.Locale;

/** The Java heap cannot hold what preparing the English models needs; the message says so. */
public final class NotEnoughHeapException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What each of the three largest parts needs while it is packed, measured, in bytes. */
  static final long NEEDED = 950L << 20;

  NotEnoughHeapException(long available) {
    super(
        String.format(
            Locale.ROOT,
            "The English models need about 1 GB of heap the first time, this JVM has %.1f GB: set DEMARCHE_JAVA_OPTS=-Xmx4g",
            available / (double) (1 << 30)));
  }

  /**
   * @param available what this JVM's heap may grow to, in bytes
   * @throws NotEnoughHeapException when that is not enough to pack one part
   */
  static void check(long available) {
    if (available < NEEDED) {
      throw new NotEnoughHeapException(available);
    }
  }
}
