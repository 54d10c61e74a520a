package org.demarche.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import org.demarche.question.Answer;

/** Answers as comma-separated values, a line a sentence. */
final class AnswerCsv {

  private static final String CHAIN = " | ";

  private AnswerCsv() {}

  static void printHeader(PrintStream out) {
    out.print(
        Csv.line(
            List.of(
                "question",
                "side",
                "label",
                "iri",
                "for",
                "relation",
                "target",
                "confidence",
                "articles",
                "article",
                "title",
                "source",
                "date",
                "quote",
                "begin",
                "end",
                "attribution",
                "inferred",
                "modality")));
  }

  static void print(Answer answer, PrintStream out) {
    answer.answers().forEach(row -> print(answer.question(), "answer", row, out));
    answer.contrary().forEach(row -> print(answer.question(), "contrary", row, out));
  }

  private static void print(String question, String side, Answer.Row row, PrintStream out) {
    List<Answer.Evidence> sentences =
        row.evidence().isEmpty()
            ? List.of(new Answer.Evidence("", "", "", "", "", 0, 0, List.of(), false))
            : row.evidence();
    for (Answer.Evidence sentence : sentences) {
      out.print(
          Csv.line(
              List.of(
                  question,
                  side,
                  row.label(),
                  row.iri(),
                  String.join(CHAIN, row.onBehalfOf()),
                  row.relation(),
                  Objects.requireNonNullElse(row.target(), ""),
                  String.valueOf(row.confidence()),
                  String.valueOf(row.articles()),
                  sentence.article(),
                  sentence.title(),
                  sentence.source(),
                  sentence.date(),
                  sentence.quote(),
                  String.valueOf(sentence.begin()),
                  String.valueOf(sentence.end()),
                  String.join(CHAIN, sentence.attribution()),
                  String.valueOf(sentence.inferred()),
                  row.modality())));
    }
  }
}
