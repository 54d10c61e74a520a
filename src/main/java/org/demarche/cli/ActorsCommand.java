package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.lexicon.ActorType;
import org.demarche.store.ActorCatalogue;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryException;
import org.demarche.store.Rows;
import org.demarche.store.Stores;
import org.demarche.store.Value;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and searches actors; its subcommands decide which are one. */
@Command(
    name = "actors",
    description = {
      "Lists and searches the actors of the store, most claimed about first: their claims, other",
      "names, identity, and whom they may be besides. One that is found alone is shown in full."
    },
    subcommands = {
      ActorsMergeCommand.class,
      ActorsSplitCommand.class,
      ActorsUndoCommand.class,
      ActorsDecisionsCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  demarche actors",
      "  demarche actors Medvedev",
      "  demarche actors --type Person --state Russia --limit 20",
      "  demarche actors merge \"Dmitry Medvedev\" \"D. Medvedev\" --note \"same speech\"",
      "  demarche actors split \"Dmitry Medvedev\" \"D. Medvedev\"",
      "  demarche actors decisions",
      "  demarche actors undo 2"
    })
final class ActorsCommand extends Subcommand {

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "type",
          "claims",
          "articles",
          "states",
          "aliases",
          "wikidata",
          "iso",
          "maybe",
          "iri");

  private static final int SHOWN_NAMES = 12;

  @Parameters(arity = "0..1", paramLabel = "SEARCH", description = "Part of a name, or an IRI.")
  private String search = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this kind of actor: State, Person, Ministry, ArmedGroup, Company ...")
  private String type = "";

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only who speaks or spoke for this state: its name or ISO code.")
  private String state = "";

  @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml (default: table).")
  private @Nullable RowsFormat format;

  @Override
  public Integer call() throws IOException {
    RowsFormat chosen = Objects.requireNonNullElse(format, RowsFormat.TABLE);
    check(chosen);
    try (QueryEngine engine = Stores.openForReading(main().store())) {
      ActorCatalogue actors = ActorCatalogue.of(engine);
      String name = ActorNames.expand(search);
      List<ActorCatalogue.Entry> found = actors.find(new ActorCatalogue.Filter(name, type, state));
      if (found.isEmpty()) {
        found = actors.mergedInto(name).map(List::of).orElse(List.of());
      }
      if (found.isEmpty()) {
        throw new QueryException(nobody());
      }
      var single = ActorCatalogue.single(found, name);
      if (single.isPresent() && !search.isEmpty() && format == null) {
        show(single.get());
      } else {
        RowsWriter.write(rows(found), chosen, main().out());
      }
    }
    return 0;
  }

  private void check(RowsFormat chosen) {
    if (chosen == RowsFormat.TURTLE) {
      throw wrongUsage(
          "--format is table, csv, tsv, json or xml; 'demarche export' writes Turtle.");
    }
    if (limit < 1) {
      throw wrongUsage("--limit is a number from 1.");
    }
    boolean known =
        type.isEmpty()
            || java.util.Arrays.stream(ActorType.values())
                .anyMatch(each -> each.className().equalsIgnoreCase(type));
    if (!known) {
      throw wrongUsage(
          "There is no type '" + Screen.oneLine(type) + "'; there are " + types() + ".");
    }
  }

  private static String types() {
    return java.util.Arrays.stream(ActorType.values())
        .map(ActorType::className)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private String nobody() {
    String wanted =
        search.isEmpty() ? "No actor" : "No actor called '" + Screen.oneLine(search) + "'";
    boolean filtered = !type.isEmpty() || !state.isEmpty();
    return wanted
        + (filtered ? " of that type and state" : "")
        + " is in the store; see 'demarche actors' for those there are.";
  }

  private Rows rows(List<ActorCatalogue.Entry> found) {
    return new Rows(COLUMNS, found.stream().limit(limit).map(ActorsCommand::row).toList());
  }

  private static Map<String, Value> row(ActorCatalogue.Entry actor) {
    Map<String, Value> row = new LinkedHashMap<>();
    row.put("name", Value.string(actor.label()));
    put(row, "type", actor.types());
    row.put("claims", Value.literal(Long.toString(actor.claims()), Value.XSD + "integer"));
    row.put("articles", Value.literal(Long.toString(actor.articles()), Value.XSD + "integer"));
    put(row, "states", actor.states());
    put(row, "aliases", actor.aliases());
    actor.sameAs().stream().findFirst().ifPresent(iri -> row.put("wikidata", Value.iri(iri)));
    if (!actor.iso().isEmpty()) {
      row.put("iso", Value.string(actor.iso()));
    }
    put(row, "maybe", actor.possible().stream().map(ActorCatalogue.Other::name).toList());
    row.put("iri", Value.iri(actor.iri()));
    return row;
  }

  private static void put(
      Map<String, Value> row, String column, java.util.Collection<String> values) {
    if (!values.isEmpty()) {
      row.put(column, Value.string(String.join("; ", values)));
    }
  }

  private void show(ActorCatalogue.Entry actor) {
    line(actor.label(), "");
    line("  IRI", actor.iri());
    line("  type", String.join(", ", actor.types()));
    line("  identity", String.join(", ", actor.sameAs()));
    line("  ISO 3166", actor.iso());
    line("  states", String.join(", ", actor.states()));
    line("  claims", String.format(Locale.ROOT, "%,d", actor.claims()));
    line("  articles", String.format(Locale.ROOT, "%,d", actor.articles()));
    line("  also called", names(actor.aliases()));
    actor.merged().forEach(other -> other("  merged", other));
    actor.possible().forEach(other -> other("  maybe", other));
  }

  private static String names(Set<String> names) {
    String shown = String.join("; ", names.stream().limit(SHOWN_NAMES).toList());
    int more = names.size() - SHOWN_NAMES;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private void other(String name, ActorCatalogue.Other other) {
    line(
        name,
        String.format(
            Locale.ROOT,
            "%s  %.2f  %s  <%s>",
            other.name(),
            other.score(),
            other.basis(),
            other.iri()));
    line("", "in " + String.join(", ", other.articles()));
  }

  private void line(String name, String value) {
    PrintStream out = main().out();
    if (value.isEmpty()) {
      if (!name.startsWith(" ")) {
        out.println(Screen.oneLine(name));
      }
    } else {
      out.println(String.format(Locale.ROOT, "%-14s %s", name, Screen.oneLine(value)));
    }
  }
}
