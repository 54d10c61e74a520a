package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.article.Reading;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of annotated articles, of one of these shapes:
 *
 * <ul>
 *   <li>golden cases: a folder each with {@code article.*}, {@code expected.tsv} and {@code
 *       forbidden.tsv} ({@link GoldenCase});
 *   <li>{@code *.json}, one an article, with {@code id}, {@code claims} and {@code traps}; the
 *       articles themselves lie in the folder of the same name without {@code -gold};
 *   <li>{@code gold.jsonl} beside {@code articles.jsonl}: marked pairs with a {@code label}, or
 *       {@code attributions}.
 * </ul>
 */
public final class GoldFolder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUFFIX = "-gold";

  private GoldFolder() {}

  /**
   * Reads the folder whatever its shape.
   *
   * @throws IOException when something in it is missing or unreadable; the message says what
   */
  public static Gold read(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (Files.exists(folder.resolve("gold.jsonl"))) {
      return marked(folder);
    }
    List<Path> files = list(folder, p -> p.toString().endsWith(".json"));
    if (!files.isEmpty()) {
      return claims(folder, files);
    }
    List<Path> cases = list(folder, p -> Files.exists(p.resolve(GoldenCase.EXPECTED)));
    if (cases.isEmpty()) {
      throw new IOException(
          folder + " has no golden cases, no *.json and no gold.jsonl.\nName a folder that has.");
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path one : cases) {
      articles.add(GoldenCase.read(one));
    }
    return new ClaimGold(name(folder), articles);
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(wanted).sorted().toList();
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  private static Gold marked(Path folder) throws IOException {
    List<Article> articles = articles(folder.resolve("articles.jsonl"));
    List<PairGold.Pair> pairs = new ArrayList<>();
    Map<String, List<QuoteGold.Attribution>> attributions = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode json = JSON.readTree(line);
      if (json.has("attributions")) {
        attributions.put(json.path("id").asText(), QuoteGold.Attribution.of(json));
      } else if (json.has("label")) {
        pairs.add(PairGold.Pair.of(json));
      }
    }
    return attributions.isEmpty()
        ? new PairGold(name(folder), articles, pairs)
        : new QuoteGold(name(folder), articles, attributions);
  }

  private static Gold claims(Path folder, List<Path> files) throws IOException {
    String name = name(folder);
    String beside =
        name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "articles";
    Map<String, Article> articles = new HashMap<>();
    articles(folder.toAbsolutePath().normalize().resolveSibling(beside))
        .forEach(a -> articles.put(a.id(), a));
    List<GoldArticle> gold = new ArrayList<>();
    for (Path file : files) {
      JsonNode json = JSON.readTree(file.toFile());
      String id = json.path("id").asText();
      Article article = articles.get(id);
      if (article == null) {
        throw new IOException(file + ": no article '" + id + "' in the folder " + beside + ".");
      }
      gold.add(new GoldArticle(article, claims(json, "claims"), claims(json, "traps")));
    }
    return new ClaimGold(name, gold);
  }

  private static List<GoldClaim> claims(JsonNode article, String field) {
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonNode claim : article.path(field)) {
      claims.add(
          new GoldClaim(
              article.path("id").asText(),
              texts(claim.path("source")),
              texts(claim.path("target")),
              null,
              text(claim.path("plover")),
              claim.path("polarity").asInt(),
              claim.path("modality").asText("actual"),
              texts(claim.path("attribution")),
              null,
              claim.path("quote").asText(),
              claim.path("core").asBoolean()));
    }
    return claims;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(n -> texts.add(n.asText()));
    return texts;
  }

  /** {@code [[begin, end], ...]}. */
  static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(p -> spans.add(new Span(p.path(0).asInt(), p.path(1).asInt())));
    return spans;
  }

  /** The articles of a file or folder, every one of them readable. */
  static List<Article> articles(Path source) throws IOException {
    if (!Files.exists(source)) {
      throw new NoSuchFileException(source.toString());
    }
    List<Article> articles = new ArrayList<>();
    try (ArticleSource readings =
        ArticleSources.open(List.of(source.toString()), InputStream.nullInputStream())) {
      for (Reading reading : readings) {
        if (reading instanceof Reading.Failed failed) {
          throw new IOException(failed.where() + ": " + failed.why());
        }
        articles.add(((Reading.Read) reading).article());
      }
    }
    return articles;
  }
}
