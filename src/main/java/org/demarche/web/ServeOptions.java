package org.demarche.web;

import java.time.Duration;

/**
 * How the store is served.
 *
 * @param host address to listen at; 127.0.0.1 for this machine alone
 * @param port 0 for any free one
 * @param timeout longest time a query may take
 * @param maxRows most rows or triples an answer of the SPARQL endpoint has
 * @param maxConcurrent most requests that read the store at once; more wait for two seconds, then
 *     are told to come back
 */
public record ServeOptions(
    String host, int port, Duration timeout, long maxRows, int maxConcurrent) {

  /** This machine alone, 30 seconds, 100,000 rows, eight at once. */
  public static final ServeOptions DEFAULT =
      new ServeOptions("127.0.0.1", 3030, Duration.ofSeconds(30), 100_000, 8);

  public ServeOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port lies between 0 and 65535, not " + port);
    }
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("a query needs some time");
    }
    if (maxRows < 1 || maxConcurrent < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }
}
