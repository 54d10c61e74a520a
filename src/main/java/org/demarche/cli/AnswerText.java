package org.demarche.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
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
    answer.answers().forEach(this::print);
    if (!answer.contrary().isEmpty()) {
      line(0, "");
      line(0, "On the contrary:");
      answer.contrary().forEach(this::print);
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

  private static String introduction(Answer answer) {
    if (answer.sparql().isEmpty()) {
      return "You can ask, for instance:";
    }
    return answer.answers().isEmpty() ? "Perhaps you mean:" : "See also:";
  }

  private void print(Answer.Row row) {
    line(0, "");
    String onBehalf =
        row.onBehalfOf().isEmpty() ? "" : " (for " + String.join(", ", row.onBehalfOf()) + ")";
    String target =
        row.target() == null || row.target().equals(row.label()) ? "" : " " + row.target();
    line(1, row.label() + onBehalf + ": " + words(row.relation()) + target + sureness(row));
    row.evidence().stream().limit(MOST_SENTENCES).forEach(this::print);
    int more = row.evidence().size() - MOST_SENTENCES;
    if (more > 0) {
      line(2, "and " + more + " more");
    }
  }

  private static String sureness(Answer.Row row) {
    if (row.evidence().isEmpty()) {
      return "";
    }
    String articles = row.articles() == 1 ? "1 article" : row.articles() + " articles";
    return String.format(Locale.ROOT, "  [confidence %.2f, %s]", row.confidence(), articles);
  }

  private void print(Answer.Evidence evidence) {
    line(2, "\"" + evidence.quote() + "\"");
    List<String> attribution = evidence.attribution();
    String according =
        attribution.isEmpty()
            ? ""
            : "according to " + String.join(", as told by ", attribution) + "; ";
    String source = evidence.source().isEmpty() ? "" : evidence.source() + ", ";
    String date = evidence.date().isEmpty() ? "" : evidence.date() + ", ";
    String title = evidence.title().isEmpty() ? "" : " \"" + evidence.title() + "\"";
    String inferred = evidence.inferred() ? "inferred; " : "";
    line(3, inferred + according + source + date + evidence.article() + title);
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
