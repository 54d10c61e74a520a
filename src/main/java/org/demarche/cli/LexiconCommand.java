package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.UserFact;
import org.demarche.lexicon.UserFacts;
import org.demarche.lexicon.WikidataResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What is known of the world beforehand: checks tables, imports query results of Wikidata. */
@Command(
    name = "lexicon",
    description = {
      "Checks the facts about states, people, organisations and topics, and your own; makes a table",
      "of your own of a query result of Wikidata."
    },
    footer = {
      "",
      "Your own facts are a tab-separated table with a header row, or Turtle. Columns:",
      "  name, type, aliases, state, role, role_class, organisation, from, to, as_of, members,",
      "  wikidata, key, source, licence. Only name and type (Person, Topic, ArmedGroup, Company,",
      "  Party, Ministry ...) must be filled; several aliases are separated by |.",
      "",
      "The queries to run at https://query.wikidata.org/ are in queries/wikidata/; download the result",
      "as CSV. Rows of no use (no English name, no date) are told and left out.",
      "",
      "Examples:",
      "  demarche lexicon check",
      "  demarche lexicon check my-people.tsv",
      "  demarche lexicon import query.csv > my-people.tsv",
      "  demarche build archive.jsonl --lexicon my-people.tsv"
    })
final class LexiconCommand extends Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "check|import",
      description = "What to do: check tables, or import query results.")
  private String action = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "Tables (.tsv) or Turtle (.ttl) of your own; query results (.csv) to import.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    try {
      switch (action) {
        case "check" -> check();
        case "import" -> importResults();
        default ->
            throw new ParameterException(
                commandLine(),
                "'"
                    + action
                    + "' is nothing that can be done with a lexicon: say check or import.");
      }
      return 0;
    } catch (LexiconException e) {
      e.problems().forEach(main().err()::println);
      main().err().println(bad(e.problems().size()) + hint());
      return 1;
    }
  }

  private void check() throws IOException {
    Lexicon lexicon = Lexicon.load();
    print("data/lexicon", lexicon.data());
    for (Path file : files) {
      LexiconData own = LexiconOption.read(file, lexicon);
      print(file.toString(), own);
      lexicon = lexicon.plus(own);
    }
  }

  /** A table is only written when it can be read again. */
  private void importResults() throws IOException {
    if (files.isEmpty()) {
      throw new ParameterException(commandLine(), "Say which query results to import.");
    }
    Lexicon lexicon = Lexicon.load();
    List<UserFact> facts = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        WikidataResult.Read read = WikidataResult.read(file.toString(), in, lexicon);
        read.leftOut().forEach(why -> main().err().println(why + "; left out"));
        facts.addAll(read.facts());
      }
    }
    LexiconData unused = UserFacts.of(facts, lexicon);
    main().out().print(UserFacts.table(facts));
    String number =
        facts.size() == 1 ? "1 fact" : String.format(Locale.ROOT, "%,d facts", facts.size());
    main().err().println(number + " imported.");
  }

  private String hint() {
    return action.equals("import")
        ? " Nothing is imported."
        : " Columns: " + String.join(", ", UserFacts.COLUMNS) + ".";
  }

  private static String bad(int lines) {
    return lines == 1 ? "1 line is wrong." : lines + " lines are wrong.";
  }

  private void print(String where, LexiconData data) {
    PrintStream out = main().out();
    out.printf(
        Locale.ROOT,
        "%s: %,d states, %,d people, %,d organisations, %,d topics, %,d places; all lines are right.%n",
        where,
        data.states().size(),
        data.people().size(),
        data.organisations().size(),
        data.topics().size(),
        data.places().size());
  }
}
