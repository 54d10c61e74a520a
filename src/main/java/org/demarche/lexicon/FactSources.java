package org.demarche.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.lexicon.TsvTable.Row;

/** The sources that the column {@code source} of the tables names: {@code sources.tsv}. */
public final class FactSources {

  private final Map<String, FactSource> byName;

  private FactSources(List<FactSource> sources) {
    byName = sources.stream().collect(Collectors.toMap(FactSource::name, Function.identity()));
  }

  /**
   * Loads the table.
   *
   * @throws LexiconException naming every bad line
   */
  public static FactSources load() {
    return new FactSources(TsvTable.load("data/lexicon/sources.tsv", FactSources::source));
  }

  private static FactSource source(Row row) {
    return new FactSource(
        row.require("name"),
        row.require("title"),
        row.get("url").isEmpty() ? null : row.get("url"),
        row.require("licence"),
        row.require("licence_url"));
  }

  /** The source of that name, with or without a part ("wikidata:us-cabinet"); a user's is none. */
  public Optional<FactSource> of(String name) {
    int colon = name.indexOf(':');
    return Optional.ofNullable(byName.get(colon < 0 ? name : name.substring(0, colon)));
  }
}
