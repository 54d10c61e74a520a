package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.language.Document;
import org.demarche.language.LanguageAnalyzer;
import org.demarche.language.Sentence;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.MentionResolver;

/**
 * How often the sources and targets of annotated claims are found among the mentions of the quoted
 * sentences: the ceiling of what claims can get right.
 *
 * <p>Names agree as the claim scorer has it: without case, articles and punctuation, one name's
 * words inside the other's.
 */
public final class MentionEvaluation {

  /**
   * One side of one annotated claim.
   *
   * @param article id of the article
   * @param side "source" or "target"
   * @param names acceptable names, the usual one first
   * @param quote the annotated quotation
   * @param found whether a mention there has one of the names
   */
  public record Side(
      String article, String side, List<String> names, String quote, boolean found) {}

  /**
   * The outcome.
   *
   * @param sides every side of every core claim
   */
  public record Result(List<Side> sides) {

    public Result {
      sides = List.copyOf(sides);
    }

    /** Share found among the sources or the targets, 0 to 1; 0 when there are none. */
    public double share(String side) {
      List<Side> these = sides.stream().filter(s -> s.side().equals(side)).toList();
      return these.isEmpty()
          ? 0
          : (double) these.stream().filter(Side::found).count() / these.size();
    }

    public List<Side> missed() {
      return sides.stream().filter(s -> !s.found()).toList();
    }
  }

  private final LanguageAnalyzer analyzer;
  private final MentionResolver resolver;
  private final ObjectMapper mapper = new ObjectMapper();

  public MentionEvaluation(LanguageAnalyzer analyzer, MentionResolver resolver) {
    this.analyzer = analyzer;
    this.resolver = resolver;
  }

  /**
   * Measures over two folders of JSON files, one an article, with the same names in both.
   *
   * @param articles files with id, date and text
   * @param gold files with id and claims
   * @throws IOException when a file cannot be read
   */
  public Result run(Path articles, Path gold) throws IOException {
    List<Side> sides = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode article = mapper.readTree(articles.resolve(file.getFileName()).toFile());
        Document document = analyzer.analyze(article(article));
        sides.addAll(score(document, resolver.resolve(document), mapper.readTree(file.toFile())));
      }
    }
    return new Result(sides);
  }

  private static Article article(JsonNode json) {
    String date = json.path("date").asText("");
    return new Article(
        json.path("id").asText(),
        json.path("title").asText(),
        date.isEmpty() ? null : LocalDate.parse(date),
        null,
        null,
        null,
        null,
        json.path("text").asText(),
        List.of());
  }

  /** The sides of the core claims of one article. */
  static List<Side> score(Document document, List<Mention> mentions, JsonNode gold) {
    List<Side> sides = new ArrayList<>();
    for (JsonNode claim : gold.path("claims")) {
      if (claim.path("core").asBoolean()) {
        String quote = claim.path("quote").asText();
        Set<Integer> sentences = quoted(document, quote);
        for (String side : List.of("source", "target")) {
          List<String> names = new ArrayList<>();
          claim.path(side).forEach(n -> names.add(n.asText()));
          boolean found =
              mentions.stream()
                  .filter(m -> sentences.contains(m.sentence()))
                  .anyMatch(m -> agrees(document, m, names));
          sides.add(new Side(document.article().id(), side, names, quote, found));
        }
      }
    }
    return sides;
  }

  /** The sentences that share most words with the quotation; all the quotation overlaps. */
  private static Set<Integer> quoted(Document document, String quote) {
    int at = document.text().indexOf(quote);
    Set<Integer> found = new HashSet<>();
    int most = 0;
    Set<String> wanted = allWords(quote);
    for (Sentence sentence : document.sentences()) {
      if (at >= 0) {
        boolean inside = sentence.span().begin() < at + quote.length();
        if (inside && at < sentence.span().end()) {
          found.add(sentence.index());
        }
      } else {
        Set<String> shared = allWords(sentence.span().of(document.text()));
        shared.retainAll(wanted);
        if (shared.size() > most) {
          most = shared.size();
          found.clear();
          found.add(sentence.index());
        }
      }
    }
    return found;
  }

  private static boolean agrees(Document document, Mention mention, List<String> names) {
    Stream<String> own =
        Stream.concat(
            Stream.of(mention.span().of(document.text()), mention.referent().label()),
            mention.onBehalfOf().stream().map(Actor::label));
    return Names.agree(own.toList(), names);
  }

  private static Set<String> allWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
