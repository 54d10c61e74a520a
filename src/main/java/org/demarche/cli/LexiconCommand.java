package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.UserFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What is known of the world beforehand: checks the tables and a user's own. */
@Command(
    name = "lexicon",
    description = "Checks the facts about states, people, organisations and topics, and your own.",
    footer = {
      "",
      "Your own facts are a tab-separated table with a header row, or Turtle. Columns:",
      "  name, type, aliases, state, role, role_class, organisation, from, to, as_of, members,",
      "  wikidata, key, source, licence. Only name and type (Person, Topic, ArmedGroup, Company,",
      "  Party, Ministry ...) must be filled; several aliases are separated by |.",
      "",
      "Examples:",
      "  demarche lexicon check",
      "  demarche lexicon check my-people.tsv",
      "  demarche build archive.jsonl --lexicon my-people.tsv"
    })
final class LexiconCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "check", description = "What to do: check.")
  private String action = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "Tables (.tsv) or Turtle (.ttl) of your own.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (!action.equals("check")) {
      throw new ParameterException(
          commandLine(), "'" + action + "' is nothing that can be done with a lexicon: say check.");
    }
    try {
      Lexicon lexicon = Lexicon.load();
      print("data/lexicon", lexicon.data());
      for (Path file : files) {
        LexiconData own = LexiconOption.read(file, lexicon);
        print(file.toString(), own);
        lexicon = lexicon.plus(own);
      }
      return 0;
    } catch (LexiconException e) {
      e.problems().forEach(main().err()::println);
      main().err().println(bad(e.problems().size()) + " Columns: " + columns() + ".");
      return 1;
    }
  }

  private static String bad(int lines) {
    return lines == 1 ? "1 line is wrong." : lines + " lines are wrong.";
  }

  private static String columns() {
    return String.join(", ", UserFacts.COLUMNS);
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
