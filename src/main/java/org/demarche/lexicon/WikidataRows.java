package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Makes facts of the rows of a {@link WikidataResult}. */
final class WikidataRows {

  private static final Pattern ITEM =
      Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q[1-9][0-9]*)");
  private static final Pattern TIME =
      Pattern.compile("\\+?([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T[0-9:.]+Z?)?");

  /** A value that Wikidata says there is but nobody knows. */
  private static final Pattern UNKNOWN =
      Pattern.compile("https?://www\\.wikidata\\.org/\\.well-known/genid/.*|_:.*|t[0-9]+");

  private static final Pattern NO_LABEL = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9-]{1,9}");
  private static final String PERSON = "person";

  private final String name;
  private final Map<String, String> states = new HashMap<>();
  private final Map<List<String>, Map<String, String>> facts = new LinkedHashMap<>();
  private final Map<List<String>, Long> lines = new HashMap<>();
  private final List<String> leftOut = new ArrayList<>();

  WikidataRows(String name, Lexicon known) {
    this.name = name;
    for (State state : known.data().states()) {
      if (state.wikidata() != null) {
        states.put(state.wikidata(), state.key());
      }
    }
  }

  WikidataResult.Read read() {
    List<UserFact> read = new ArrayList<>();
    facts.forEach((key, cells) -> read.add(new UserFact(name + ":" + lines.get(key), cells)));
    return new WikidataResult.Read(read, leftOut);
  }

  /**
   * Takes a row.
   *
   * @throws IllegalArgumentException when it is wrong
   */
  void add(CSVRecord row, long line) {
    if (!row.isConsistent()) {
      throw new IllegalArgumentException(
          row.size() + " cells under " + row.getParser().getHeaderNames().size() + " columns");
    }
    String why = take(row, line);
    if (why != null) {
      leftOut.add(name + ":" + line + ": " + why);
    }
  }

  /** Why the row is of no use; null when it is of use. */
  private @Nullable String take(CSVRecord row, long line) {
    String item = item(row, "item");
    String label = text(row, "itemLabel");
    String type = text(row, "type");
    if (item.isEmpty() || label.isEmpty() || NO_LABEL.matcher(label).matches()) {
      return item.isEmpty() ? "nobody known" : item + " has no name in English";
    }
    Map<String, String> cells = new HashMap<>();
    cells.put("name", label);
    cells.put("type", type);
    cells.put("wikidata", item);
    cells.put("aliases", aliases(row, label, type));
    cells.put("source", "wikidata");
    cells.put("licence", "CC0-1.0");
    String stateItem = item(row, "state");
    String state = states.getOrDefault(stateItem, "");
    if (state.isEmpty() && !stateItem.isEmpty()) {
      return stateItem + ", the state of " + label + ", is none of those known here";
    }
    cells.put("state", state);
    boolean isPerson = type.toLowerCase(Locale.ROOT).equals(PERSON);
    return isPerson ? takeTerm(row, line, cells) : takeOrganisation(row, line, cells);
  }

  private @Nullable String takeTerm(CSVRecord row, long line, Map<String, String> cells) {
    String start = date(row, "start");
    String end = date(row, "end");
    // An end that nobody knows is an end: the holder is no longer seen in office.
    String asOf = cell(row, "end").isEmpty() ? date(row, "asOf") : "";
    String role = text(row, "roleLabel");
    if (role.isEmpty() || NO_LABEL.matcher(role).matches()) {
      return "the office of " + cells.get("name") + " has no name in English";
    }
    if (start.isEmpty() && end.isEmpty() && asOf.isEmpty()) {
      return "nothing says when " + cells.get("name") + " was " + role;
    }
    if (!start.isEmpty() && isBefore(end + asOf, start)) {
      return cells.get("name") + " ends being " + role + " before beginning";
    }
    cells.put("role", role);
    cells.put("role_class", text(row, "roleClass"));
    cells.put("from", start);
    cells.put("to", end);
    cells.put("as_of", asOf);
    put(List.of(cells.getOrDefault("wikidata", ""), role, start), line, cells);
    return null;
  }

  private static boolean isBefore(String last, String first) {
    return !last.isEmpty()
        && PartialDate.parse(last).latest().isBefore(PartialDate.parse(first).earliest());
  }

  private @Nullable String takeOrganisation(CSVRecord row, long line, Map<String, String> cells) {
    String memberItem = item(row, "member");
    String member = states.getOrDefault(memberItem, "");
    List<String> key = List.of(cells.getOrDefault("wikidata", ""));
    Map<String, String> known = put(key, line, cells);
    if (!member.isEmpty()) {
      Set<String> members = new LinkedHashSet<>();
      members.addAll(List.of(known.getOrDefault("members", member).split("\\|")));
      members.add(member);
      known.put("members", String.join("|", members));
    }
    return member.isEmpty() && !memberItem.isEmpty()
        ? memberItem + ", a member of " + cells.get("name") + ", is no state known here"
        : null;
  }

  /** The first row of a fact counts. */
  private Map<String, String> put(List<String> key, long line, Map<String, String> cells) {
    lines.putIfAbsent(key, line);
    return facts.computeIfAbsent(key, k -> cells);
  }

  /** Full names and acronyms: a short name may mean somebody else. */
  private static String aliases(CSVRecord row, String label, String type) {
    boolean isPerson = type.toLowerCase(Locale.ROOT).equals(PERSON);
    return Stream.of(text(row, "itemAltLabel").split(", ", -1))
        .map(String::trim)
        .filter(a -> a.indexOf(' ') > 0 || (!isPerson && ACRONYM.matcher(a).matches()))
        .filter(a -> !a.equals(label))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /** The item; empty when there is none, or one that nobody knows. */
  private static String item(CSVRecord row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty() || UNKNOWN.matcher(cell).matches()) {
      return "";
    }
    Matcher item = ITEM.matcher(cell);
    if (!item.matches()) {
      throw new IllegalArgumentException(
          column + ": '" + shortened(cell) + "' is no IRI of a Wikidata item");
    }
    return item.group(1);
  }

  /** As exact as its precision says; empty when there is none, or one that nobody knows. */
  private static String date(CSVRecord row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty() || UNKNOWN.matcher(cell).matches()) {
      return "";
    }
    Matcher time = TIME.matcher(cell);
    if (!time.matches()) {
      throw new IllegalArgumentException(column + ": '" + shortened(cell) + "' is no date");
    }
    String precision = cell(row, column + "Precision");
    String date =
        switch (precision) {
          case "", "11" -> time.group(1) + "-" + time.group(2) + "-" + time.group(3);
          case "10" -> time.group(1) + "-" + time.group(2);
          case "9" -> time.group(1);
          default -> "";
        };
    return date.isEmpty() ? "" : PartialDate.parse(date).written();
  }

  /** In one line, and without the mark that separates values in our tables. */
  private static String text(CSVRecord row, String column) {
    return CONTROL.matcher(cell(row, column)).replaceAll(" ").replace('|', '/').strip();
  }

  private static String cell(CSVRecord row, String column) {
    return row.isMapped(column) ? row.get(column).strip() : "";
  }

  private static String shortened(String cell) {
    String line = CONTROL.matcher(cell).replaceAll(" ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "...";
  }
}
