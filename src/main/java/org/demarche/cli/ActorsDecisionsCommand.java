package org.demarche.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.store.ClaimStore;
import org.demarche.store.Rows;
import org.demarche.store.Stores;
import org.demarche.store.Value;
import org.demarche.store.identity.Decision;
import org.demarche.store.identity.Decisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what was decided. */
@Command(
    name = "decisions",
    description = {
      "Lists what was decided about actors, undone decisions too. The list is the file decisions.tsv",
      "in the store's folder: copied to another store, it holds there."
    })
final class ActorsDecisionsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "time",
          "agent",
          "decision",
          "actor",
          "other",
          "holds",
          "note",
          "actorIri",
          "otherIri");

  @ParentCommand private @Nullable ActorsCommand actors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml (default: table).")
  private RowsFormat format = RowsFormat.TABLE;

  @Override
  public Integer call() throws IOException {
    Main main = Objects.requireNonNull(actors).main();
    if (format == RowsFormat.TURTLE) {
      throw Objects.requireNonNull(actors).wrongUsage("--format is table, csv, tsv, json or xml.");
    }
    Decisions decisions;
    try (ClaimStore store = ClaimStore.open(Stores.folder(main.store()))) {
      decisions = store.decisions();
    }
    List<Map<String, Value>> rows =
        decisions.log().stream().map(decision -> row(decision, decisions)).toList();
    RowsWriter.write(new Rows(COLUMNS, rows), format, main.out());
    return 0;
  }

  private static Map<String, Value> row(Decision decision, Decisions decisions) {
    Map<String, Value> row = new LinkedHashMap<>();
    boolean isUndo = decision.kind() == Decision.Kind.UNDO;
    row.put("number", Value.literal(Integer.toString(decision.number()), Value.XSD + "integer"));
    row.put("time", Value.literal(decision.time().toString(), Value.XSD + "dateTime"));
    row.put("agent", Value.string(decision.agent()));
    row.put("decision", Value.string(decision.kind().name().toLowerCase(Locale.ROOT)));
    row.put("actor", Value.string(isUndo ? "decision " + decision.kept() : decision.keptName()));
    row.put("other", Value.string(decision.variantName()));
    boolean holds = isUndo || decisions.standing(decision.number()).isPresent();
    row.put("holds", Value.literal(Boolean.toString(holds), Value.XSD + "boolean"));
    row.put("note", Value.string(decision.note()));
    if (!isUndo) {
      row.put("actorIri", Value.iri(decision.kept()));
      row.put("otherIri", Value.iri(decision.variant()));
    }
    return row;
  }
}
