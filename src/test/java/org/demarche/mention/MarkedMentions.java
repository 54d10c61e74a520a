package org.demarche.mention;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.LanguageAnalyzer;
import org.demarche.lexicon.TsvTable;

/**
 * Reads {@code mention/mentions.tsv} and compares it with what a resolver finds. A row is a date, a
 * text with [marked] mentions, and for each mark what is expected: a key, {@code ?} and a label for
 * somebody unresolved, {@code -} for no actor, or nothing when only the rest counts; then {@code <}
 * and whom it speaks for ({@code none}: nobody; {@code !} before a key: not for that one).
 */
final class MarkedMentions {

  /** One marked mention that came out otherwise than expected, or as expected. */
  record Outcome(String text, String marked, String expected, String found, boolean right) {}

  private record Row(LocalDate date, String text, List<String> expected) {}

  private final LanguageAnalyzer analyzer;
  private final MentionResolver resolver;

  MarkedMentions(LanguageAnalyzer analyzer, MentionResolver resolver) {
    this.analyzer = analyzer;
    this.resolver = resolver;
  }

  List<Outcome> run(String resource) throws IOException {
    try (InputStream in = MarkedMentions.class.getResourceAsStream(resource)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Row row : TsvTable.read(resource, Objects.requireNonNull(in), MarkedMentions::row)) {
        outcomes.addAll(outcomes(row));
      }
      return outcomes;
    }
  }

  private static Row row(TsvTable.Row row) {
    List<String> expected = List.of(row.require("expected").split(";"));
    return new Row(LocalDate.parse(row.require("date")), row.require("text"), expected);
  }

  private List<Outcome> outcomes(Row row) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int open = -1;
    for (char c : row.text().toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        marks.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    Article article =
        new Article("test", "", row.date(), null, null, null, null, text.toString(), List.of());
    Document document = analyzer.analyze(article);
    List<Mention> mentions = resolver.resolve(document);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      String expected = i < row.expected().size() ? row.expected().get(i).strip() : "?missing";
      outcomes.add(outcome(document.text(), mentions, marks.get(i), expected));
    }
    return outcomes;
  }

  private static Outcome outcome(String text, List<Mention> mentions, Span mark, String expected) {
    Optional<Mention> found = at(text, mentions, mark);
    boolean nobody =
        mentions.stream().noneMatch(m -> mark.contains(m.span()) && m.referent() instanceof Actor);
    boolean right =
        expected.equals("-") ? nobody : found.filter(m -> agrees(m, expected)).isPresent();
    String is = found.map(m -> name(m.referent()) + " < " + keys(m.onBehalfOf())).orElse("-");
    return new Outcome(text, mark.of(text), expected, is, right);
  }

  /** The mention of the mark, with or without its article. */
  private static Optional<Mention> at(String text, List<Mention> mentions, Span mark) {
    String marked = bare(mark.of(text));
    return mentions.stream()
        .filter(m -> m.span().end() == mark.end() && bare(m.span().of(text)).equals(marked))
        .findFirst()
        .or(() -> mentions.stream().filter(m -> m.span().equals(mark)).findFirst());
  }

  private static String bare(String phrase) {
    return phrase.replaceFirst("^([Tt]he|[Aa]n?) ", "");
  }

  private static boolean agrees(Mention mention, String expected) {
    String[] parts = expected.split("<", 2);
    String who = parts[0].strip();
    boolean same = who.isEmpty() || name(mention.referent()).equals(who);
    if (parts.length == 1) {
      return same;
    }
    String whose = parts[1].strip();
    Set<String> behalf = whose.equals("none") ? Set.of() : Set.of(whose.split("\\s*,\\s*"));
    List<String> actual = mention.onBehalfOf().stream().map(Actor::key).toList();
    boolean speaks =
        whose.equals("none")
            ? actual.isEmpty()
            : behalf.stream()
                .allMatch(
                    key -> key.startsWith("!") != actual.contains(key.replaceFirst("^!", "")));
    return same && speaks;
  }

  private static String name(Referent referent) {
    return referent instanceof Unresolved ? "?" + referent.label() : Draft.identity(referent);
  }

  private static String keys(List<Actor> actors) {
    return actors.stream().map(Actor::key).collect(Collectors.joining(", "));
  }
}
