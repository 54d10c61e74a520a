package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Event;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Participant;
import org.demarche.claim.Relation;
import org.demarche.claim.Statement;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.LexiconException;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes of gold there are, each with its figures counted by hand. */
final class GoldFolderTest {

  private static final String TEXT = "Peru accused Chile. Chile denied it, Peru said.";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, content);
  }

  private static Participant actor(Article article, String name, int from) {
    int begin = article.text().indexOf(name, from);
    Actor actor =
        new Actor("state/" + name.toLowerCase(java.util.Locale.ROOT), name, ActorType.STATE, null);
    return new Participant(new Span(begin, begin + name.length()), name, actor, List.of());
  }

  private static Claim.Details details(
      Article article, Relation relation, String source, String target, List<Attributor> by) {
    return new Claim.Details(
        article.id(),
        0,
        new Span(0, article.text().length()),
        article.text(),
        actor(article, source, 0),
        actor(article, target, 0),
        relation,
        relation.plover(),
        relation.polarity(),
        Modality.ACTUAL,
        by,
        false,
        "test",
        0.8,
        null,
        null);
  }

  /** Peru accuses Chile; Chile sanctions Peru, as somebody says or not. */
  private static Extraction extraction(Article article, List<Attributor> by) {
    return new Extraction(
        article,
        List.of(),
        List.of(
            new Event(details(article, Relation.ACCUSES, "Peru", "Chile", List.of())),
            new Event(details(article, Relation.SANCTIONS, "Chile", "Peru", by))));
  }

  private Report report(Path gold, List<Attributor> by) throws IOException {
    Gold read = GoldFolder.read(gold);
    Map<String, Extraction> made = new HashMap<>();
    read.articles().forEach(a -> made.put(a.id(), extraction(a, by)));
    return read.score(made);
  }

  private static Score score(Report report, String measure, String value) {
    return report.scores().stream()
        .filter(s -> s.measure().equals(measure) && s.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void goldenCases() throws IOException {
    write("cases/one/article.txt", TEXT);
    write(
        "cases/one/expected.tsv",
        "source\trelation\ttarget\tmodality\nPeru\taccuses\tChile|Chilean side\nChile\trejects\tPeru\n");
    write("cases/one/forbidden.tsv", "source\trelation\ttarget\nChile\tsanctions\tPeru\n");

    Report report = report(folder.resolve("cases"), List.of());

    assertThat(score(report, "pair", "").recall()).isEqualTo(1);
    assertThat(score(report, "type", "").recall()).isEqualTo(0.5);
    assertThat(score(report, "type", "").precision()).isEqualTo(0.5);
    assertThat(score(report, "type", "ACCUSE").f1()).isEqualTo(1);
    assertThat(score(report, "polarity", "").precision()).isEqualTo(1);
    assertThat(report.missed()).singleElement().asString().contains("rejects");
    assertThat(report.fallen()).singleElement().asString().contains("sanctions");
  }

  @Test
  void whatSomebodySaysIsNotAsserted() throws IOException {
    write("cases/one/article.txt", TEXT);
    write("cases/one/expected.tsv", "source\trelation\ttarget\n");
    write("cases/one/forbidden.tsv", "source\trelation\ttarget\nChile\tsanctions\tPeru\n");

    Report report = report(folder.resolve("cases"), List.of(new Attributor("Peru", null)));

    assertThat(report.fallen()).isEmpty();
    assertThat(report.forbidden()).isEqualTo(1);
  }

  @Test
  void annotatedArticles() throws IOException {
    write("news/a.json", "{\"id\": \"a\", \"text\": \"" + TEXT + "\"}");
    write(
        "news-gold/a.json",
        """
        {"id": "a", "claims": [
          {"source": ["Peru"], "target": ["Chile"], "plover": "ACCUSE", "polarity": -1,
           "modality": "actual", "attribution": null, "quote": "Peru accused Chile", "core": true},
          {"source": ["Chile"], "target": ["Peru"], "plover": "SANCTION", "polarity": -1,
           "modality": "negated", "attribution": ["Peru"], "quote": "denied it", "core": false}],
         "traps": [{"source": "Chile", "target": "Peru", "plover": "SANCTION"}]}
        """);

    Report report = report(folder.resolve("news-gold"), List.of());

    assertThat(score(report, "type", "").f1()).isEqualTo(1);
    assertThat(score(report, "modality", "").precision()).isEqualTo(0.5);
    assertThat(score(report, "attribution", "own voice").precision()).isEqualTo(0.5);
    assertThat(report.fallen()).hasSize(1);
  }

  @Test
  void namedSourcesAndTargetsAreLookedForAmongTheMentions() throws IOException {
    write("news/a.json", "{\"id\": \"a\", \"text\": \"" + TEXT + "\"}");
    write(
        "news-gold/a.json",
        """
        {"id": "a", "claims": [
          {"source": ["Peru"], "target": ["Chile"], "plover": "ACCUSE", "polarity": -1,
           "modality": "actual", "attribution": null, "quote": "Peru accused Chile", "core": true},
          {"source": ["Chile"], "target": ["talks on fish"], "plover": "REJECT", "polarity": -1,
           "modality": "actual", "attribution": null, "quote": "denied it", "core": true}]}
        """);
    Gold gold = GoldFolder.read(folder.resolve("news-gold"));
    Article article = gold.articles().get(0);
    Actor peru = new Actor("state/pe", "Peru", ActorType.STATE, null);
    Mention mention = new Mention(0, new Span(0, 4), 0, Mention.Kind.NAME, peru, List.of(), 1);

    Report report = gold.score(Map.of("a", new Extraction(article, List.of(mention), List.of())));

    assertThat(score(report, "mention", "source").recall()).isEqualTo(0.5);
    assertThat(score(report, "mention", "target").gold()).as("talks are no actor").isEqualTo(1);
    assertThat(score(report, "mention", "source expressed").gold()).as("Chile is").isEqualTo(2);
    assertThat(report.missed()).anyMatch(line -> line.contains("no mention of the source Chile"));
  }

  @Test
  void markedPairs() throws IOException {
    write("pairs/articles.jsonl", "{\"id\": \"p\", \"text\": \"" + TEXT + "\"}\n");
    write(
        "pairs/gold.jsonl",
        """
        {"id": "p", "label": "ACCUSE", "source": [[0, 4]], "target": [[13, 18]]}
        {"id": "p", "label": "AID", "source": [[20, 25]], "target": [[37, 41]]}
        """);

    Report report = report(folder.resolve("pairs"), List.of());

    assertThat(score(report, "label", "ACCUSE").f1()).isEqualTo(1);
    assertThat(score(report, "label", "AID").f1()).isZero();
    assertThat(score(report, "macro", "").f1()).isEqualTo(0.5);
    assertThat(score(report, "micro", "").f1()).isEqualTo(0.5);
    assertThat(report.missed()).singleElement().asString().contains("AID read as none");
  }

  @Test
  void markedStances() throws IOException {
    write("stances/articles.jsonl", "{\"id\": \"p\", \"text\": \"" + TEXT + "\"}\n");
    write(
        "stances/gold.jsonl",
        """
        {"id": "p", "label": 3, "source": [[0, 4]], "target": [[13, 18]]}
        {"id": "p", "label": 0, "source": [[42, 46]], "target": [[13, 18]]}
        """);

    assertThat(score(report(folder.resolve("stances"), List.of()), "macro", "").f1()).isEqualTo(1);
  }

  @Test
  void markedAttributions() throws IOException {
    write("quotes/articles.jsonl", "{\"id\": \"q\", \"text\": \"" + TEXT + "\"}\n");
    write(
        "quotes/gold.jsonl",
        """
        {"id": "q", "attributions": [{"source": [[37, 41]], "content": [[20, 35]]}]}
        """);
    Gold gold = GoldFolder.read(folder.resolve("quotes"));
    Article article = gold.articles().get(0);
    Claim.Details said = details(article, Relation.SAYS, "Peru", "Chile", List.of());
    Claim statement = new Statement(said, new Span(20, 35), "Chile denied it", false);

    Report report = gold.score(Map.of("q", new Extraction(article, List.of(), List.of(statement))));

    assertThat(score(report, "content", "").f1()).isEqualTo(1);
    assertThat(score(report, "sourced", "").f1()).as("the first Peru is another").isZero();
  }

  @Test
  void badGoldIsToldWithItsPlace() throws IOException {
    write("bad/one/article.txt", TEXT);
    write("bad/one/expected.tsv", "source\trelation\ttarget\nPeru\tdislikes\tChile\n");
    write("none/readme.md", "Nothing here.");
    write("empty/one/article.txt", TEXT);
    write("empty/one/expected.tsv", "source\trelation\ttarget\n");

    assertThatThrownBy(() -> GoldFolder.read(folder.resolve("bad")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("expected.tsv:2")
        .hasMessageContaining("dislikes");
    assertThatThrownBy(() -> GoldFolder.read(folder.resolve("none")))
        .hasMessageContaining("no golden cases");
    assertThatThrownBy(() -> GoldFolder.read(folder.resolve("empty")))
        .hasMessageContaining("neither expects nor forbids");
    assertThatThrownBy(() -> GoldFolder.read(folder.resolve("missing")))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }
}
