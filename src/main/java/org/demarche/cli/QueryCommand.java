package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.demarche.question.ActorLookup;
import org.demarche.store.NamedQueries;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryForm;
import org.demarche.store.QueryParameter;
import org.demarche.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a named query, a query file or a query on standard input. */
@Command(
    name = "query",
    description = {
      "Runs a named query, a query file or a query on standard input. Names of actors and topics",
      "are looked up where a query wants an IRI."
    },
    footer = {
      "",
      "Examples:",
      "  demarche query --list",
      "  demarche query who-supports --param target=Maduro",
      "  demarche query camps --param target=\"Nicolas Maduro\" --format csv",
      "  demarche query my-own.rq --format json",
      "  echo 'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }' | demarche query -"
    })
final class QueryCommand extends Subcommand {

  private static final String EXTENSION = ".rq";

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq|-",
      description = "A named query, a file, or - for standard input.")
  private @Nullable String query;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the query; some may be given several times.")
  private List<String> parameters = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table; turtle for CONSTRUCT and DESCRIBE).")
  private @Nullable RowsFormat format;

  @Option(names = "--list", description = "List the named queries.")
  private boolean list;

  @Option(names = "--show", paramLabel = "NAME", description = "Show a named query.")
  private @Nullable String show;

  private final NamedQueries queries = new NamedQueries();

  @Override
  public Integer call() throws IOException {
    if (list) {
      list();
    } else if (show != null) {
      show(queries.get(show));
    } else if (query == null) {
      throw wrongUsage("Say which query to run, or --list to see the named ones.");
    } else {
      NamedQuery chosen = read(query);
      Map<String, List<String>> values = values();
      try (QueryEngine engine = Stores.openForReading(main().store())) {
        run(engine, chosen.bind(lookUp(engine, chosen, values)));
      }
    }
    return 0;
  }

  private void list() {
    List<NamedQuery> all = queries.all();
    int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
    for (NamedQuery each : all) {
      main()
          .out()
          .println(each.name() + " ".repeat(width + 2 - each.name().length()) + each.title());
    }
  }

  private void show(NamedQuery named) {
    PrintStream out = main().out();
    out.println("# " + named.title());
    out.println("# " + named.problem());
    for (QueryParameter parameter : named.parameters()) {
      out.println(
          "# --param "
              + (parameter.name() + "=" + parameter.type().word().toUpperCase(Locale.ROOT))
              + (parameter.several() ? " (several)" : "")
              + (parameter.isRequired() ? "" : " (optional)")
              + (": " + parameter.description()));
    }
    named.examples().forEach(example -> out.println("# " + example));
    out.println();
    out.print(named.body());
  }

  private NamedQuery read(String nameOrFile) throws IOException {
    if (nameOrFile.equals("-")) {
      byte[] text = main().in().readAllBytes();
      return NamedQuery.parseOwn("standard input", new String(text, StandardCharsets.UTF_8));
    }
    return nameOrFile.endsWith(EXTENSION)
        ? NamedQuery.parseOwn(nameOrFile, Files.readString(Path.of(nameOrFile)))
        : queries.get(nameOrFile);
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw wrongUsage("--param takes NAME=VALUE, not '" + Screen.oneLine(parameter) + "'.");
      }
      values
          .computeIfAbsent(parameter.substring(0, equals), name -> new ArrayList<>())
          .add(parameter.substring(equals + 1));
    }
    return values;
  }

  private Map<String, List<String>> lookUp(
      QueryEngine engine, NamedQuery named, Map<String, List<String>> given) {
    ActorLookup lookup = new ActorLookup(engine, queries);
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach((name, list) -> values.put(name, lookup.values(named, name, list)));
    return values;
  }

  private void run(QueryEngine engine, String sparql) throws IOException {
    QueryForm form = QueryForm.of(sparql);
    boolean graph = form == QueryForm.CONSTRUCT || form == QueryForm.DESCRIBE;
    RowsFormat chosen =
        Objects.requireNonNullElse(format, graph ? RowsFormat.TURTLE : RowsFormat.TABLE);
    if (graph != (chosen == RowsFormat.TURTLE)) {
      throw wrongUsage(
          graph
              ? "A " + form + " query gives RDF: its --format is turtle."
              : "--format turtle is for CONSTRUCT and DESCRIBE; a " + form + " query gives rows.");
    }
    switch (form) {
      case SELECT -> RowsWriter.write(engine.select(sparql), chosen, main().out());
      case ASK -> RowsWriter.write(engine.ask(sparql), chosen, main().out());
      case CONSTRUCT, DESCRIBE ->
          RDFDataMgr.write(main().out(), engine.construct(sparql), Lang.TURTLE);
    }
  }
}
