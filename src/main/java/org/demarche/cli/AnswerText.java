package org.demarche.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.question.Answer;

/** An answer as plain text, for reading in a terminal. */
final class AnswerText {

  private static final int MOST_SENTENCES = 5;

  private final PrintStream out;

  AnswerText(PrintStream out) {
    this.out = out;
  }

  /** Prints the answer; with {@code explain} also the query that found it. */
  void print(Answer answer, boolean explain) {
    line(0, capitalised(answer.reading()));
    summary(answer).ifPresent(summary -> line(0, summary));
    printByState(answer.answers());
    if (!answer.contrary().isEmpty()) {
      line(0, "");
      line(0, "On the contrary:");
      printByState(answer.contrary());
    }
    if (!answer.suggestions().isEmpty()) {
      line(0, "");
      line(0, introduction(answer));
      answer.suggestions().forEach(suggestion -> line(1, suggestion));
    }
    if (explain && !answer.sparql().isEmpty()) {
      line(0, "");
      answer.sparql().lines().forEach(out::println);
    }
  }

  /** How many articles of how many publishers, from when to when, and whether it is contested. */
  private static Optional<String> summary(Answer answer) {
    List<Answer.Evidence> evidence = evidence(answer.answers());
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    long articles = evidence.stream().map(Answer.Evidence::article).distinct().count();
    long publishers =
        evidence.stream().map(Answer.Evidence::source).filter(s -> !s.isEmpty()).distinct().count();
    TreeSet<String> dates = new TreeSet<>();
    evidence.stream().map(Answer.Evidence::date).filter(d -> !d.isEmpty()).forEach(dates::add);
    String from = publishers == 0 ? "" : " of " + counted(publishers, "publisher");
    String days =
        dates.isEmpty()
            ? ""
            : dates.size() == 1
                ? ", " + dates.first()
                : ", " + dates.first() + " to " + dates.last();
    String contested =
        answer.contrary().isEmpty()
            ? ""
            : "; contested: see the other side in "
                + counted(
                    evidence(answer.contrary()).stream()
                        .map(Answer.Evidence::article)
                        .distinct()
                        .count(),
                    "article");
    return Optional.of("(" + counted(articles, "article") + from + days + contested + ")");
  }

  private static List<Answer.Evidence> evidence(List<Answer.Row> rows) {
    return rows.stream().flatMap(row -> row.evidence().stream()).toList();
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Those who answer for one state stand together under it, in the order of the best of them. */
  private void printByState(List<Answer.Row> rows) {
    Map<String, List<Answer.Row>> states = new LinkedHashMap<>();
    for (Answer.Row row : rows) {
      states.computeIfAbsent(state(row), key -> new ArrayList<>()).add(row);
    }
    states.forEach(
        (state, group) -> {
          boolean together = group.size() > 1 && group.stream().anyMatch(row -> isFor(row, state));
          if (together) {
            line(0, "");
            line(1, state);
          }
          group.forEach(row -> print(row, together ? 2 : 1, together ? state : ""));
        });
  }

  private static boolean isFor(Answer.Row row, String state) {
    return row.onBehalfOf().contains(state);
  }

  /** The state comes last among those somebody speaks for. */
  private static String state(Answer.Row row) {
    List<String> others = row.onBehalfOf();
    return others.isEmpty() ? row.label() : others.get(others.size() - 1);
  }

  private static String introduction(Answer answer) {
    if (answer.sparql().isEmpty()) {
      return "You can ask, for instance:";
    }
    return answer.answers().isEmpty() ? "Perhaps you mean:" : "See also:";
  }

  private void print(Answer.Row row, int indent, String under) {
    line(0, "");
    List<String> others = row.onBehalfOf().stream().filter(name -> !name.equals(under)).toList();
    String onBehalf = others.isEmpty() ? "" : " (for " + String.join(", ", others) + ")";
    String target =
        row.target() == null || row.target().equals(row.label()) ? "" : " " + row.target();
    line(
        indent,
        row.label() + onBehalf + ": " + deed(row.relation(), target) + mood(row) + sureness(row));
    row.evidence().stream().limit(MOST_SENTENCES).forEach(each -> print(each, indent + 1));
    int more = row.evidence().size() - MOST_SENTENCES;
    if (more > 0) {
      line(indent + 1, "and " + more + " more");
    }
  }

  private static String sureness(Answer.Row row) {
    if (row.evidence().isEmpty()) {
      return "";
    }
    String articles = counted(row.articles(), "article");
    return String.format(Locale.ROOT, "  [confidence %.2f, %s]", row.confidence(), articles);
  }

  private void print(Answer.Evidence evidence, int indent) {
    line(indent, "\"" + evidence.quote() + "\"");
    List<String> attribution = evidence.attribution();
    String according =
        attribution.isEmpty()
            ? ""
            : "according to " + String.join(", as told by ", attribution) + "; ";
    String source = evidence.source().isEmpty() ? "" : evidence.source() + ", ";
    String date = evidence.date().isEmpty() ? "" : evidence.date() + ", ";
    String title = evidence.title().isEmpty() ? "" : " \"" + evidence.title() + "\"";
    String inferred = evidence.inferred() ? "inferred; " : "";
    line(indent + 1, inferred + according + source + date + evidence.article() + title);
  }

  /** What is not so, or not yet, is told as such. */
  private static String mood(Answer.Row row) {
    return switch (row.modality()) {
      case "future" -> " (announced or expected)";
      case "hypothetical" -> " (only considered)";
      case "negated" -> " (explicitly not)";
      default -> "";
    };
  }

  /** Whoever says something about somebody speaks of him. */
  private static String deed(String relation, String target) {
    return relation.equals("says") && !target.isEmpty()
        ? "speaks of" + target
        : words(relation) + target;
  }

  /** "reducesRelationsWith" as words. */
  private static String words(String relation) {
    return relation.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void line(int indent, String text) {
    out.println(("  ".repeat(indent) + Screen.oneLine(text)).stripTrailing());
  }
}
