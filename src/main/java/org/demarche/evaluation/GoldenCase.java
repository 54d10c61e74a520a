package org.demarche.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.claim.Relation;
import org.demarche.lexicon.TsvTable;

/**
 * Reads one golden case: a folder with {@code article.md} (or any other input format) and two
 * tables of triples, {@code expected.tsv} and {@code forbidden.tsv}, with the columns source,
 * relation, target, and where they are not what the relation says or "actual" and the article's own
 * voice: plover, polarity, modality, attribution (the speaker first), time. Several acceptable
 * names of a source or target are separated by {@code |}. The case is named after its folder.
 */
final class GoldenCase {

  static final String EXPECTED = "expected.tsv";
  private static final String FORBIDDEN = "forbidden.tsv";

  private GoldenCase() {}

  /**
   * Reads the folder.
   *
   * @throws IOException when a file is missing or unreadable
   * @throws org.demarche.lexicon.LexiconException naming every bad row
   */
  static GoldArticle read(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    return new GoldArticle(
        article(folder, name), rows(folder, EXPECTED, name), rows(folder, FORBIDDEN, name));
  }

  private static Article article(Path folder, String name) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files
              .filter(f -> String.valueOf(f.getFileName()).startsWith("article."))
              .findFirst()
              .orElseThrow(() -> new IOException(folder + " has no article.* in it."));
    }
    Article read = GoldFolder.articles(file).get(0);
    return new Article(
        name,
        read.title(),
        read.date(),
        read.publisher(),
        read.agency(),
        read.byline(),
        read.url(),
        read.text(),
        read.mentions());
  }

  private static List<GoldClaim> rows(Path folder, String file, String name) throws IOException {
    Path table = folder.resolve(file);
    if (!Files.exists(table)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(table)) {
      return TsvTable.read(table.toString(), in, row -> claim(name, row));
    }
  }

  private static GoldClaim claim(String name, TsvTable.Row row) {
    Relation relation = relation(row.require("relation"));
    String plover = row.get("plover");
    String polarity = row.get("polarity");
    String modality = row.get("modality");
    String time = row.get("time");
    return new GoldClaim(
        name,
        row.list("source"),
        row.list("target"),
        relation.label(),
        plover.isEmpty() && relation.plover() != null ? relation.plover().name() : plover,
        polarity.isEmpty() ? relation.polarity() : Integer.parseInt(polarity),
        modality.isEmpty() ? "actual" : modality,
        row.list("attribution"),
        time.isEmpty() ? null : time,
        row.require("source") + " " + relation.label() + " " + row.require("target"),
        true);
  }

  private static Relation relation(String label) {
    return Arrays.stream(Relation.values())
        .filter(r -> r.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no relation"));
  }
}
