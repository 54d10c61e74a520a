package org.demarche.article;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.TsvTable;

/** Who publishes under which host: {@code data/lexicon/publishers.tsv}. */
final class Publishers {

  private static final Map<String, String> BY_HOST = load();

  private Publishers() {}

  /** The publisher at an address. */
  static Optional<String> of(URI url) {
    return Optional.ofNullable(url.getHost()).flatMap(Publishers::ofHost);
  }

  /** The publisher at a host or, for "www." and regional hosts, at the domain above it. */
  static Optional<String> ofHost(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    while (name.indexOf('.') > 0) {
      String publisher = BY_HOST.get(name);
      if (publisher != null) {
        return Optional.of(publisher);
      }
      name = name.substring(name.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  private static Map<String, String> load() {
    Map<String, String> byHost = new HashMap<>();
    TsvTable.load("data/lexicon/publishers.tsv", row -> byHost.put(host(row), publisher(row)));
    return Map.copyOf(byHost);
  }

  private static String host(TsvTable.Row row) {
    return row.require("host").toLowerCase(Locale.ROOT);
  }

  private static String publisher(TsvTable.Row row) {
    return row.require("publisher");
  }
}
