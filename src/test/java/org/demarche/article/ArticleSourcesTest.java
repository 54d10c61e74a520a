package org.demarche.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSourcesTest {

  private static final String LINE =
      "{\"id\": \"a-%d\", \"text\": \"Oman and Iran met, part %d.\"}\n";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void readsGzipOfEveryFormat() throws IOException {
    gzip("a.md.gz", "# Oman Hosts Iran\n\nOman hosted Iran.");
    gzip("b.txt.gz", "Oman hosted Iran again.");
    gzip("c.json.gz", "{\"id\": \"c\", \"text\": \"Oman hosted Iran.\"}");
    gzip("d.jsonl.gz", LINE.formatted(1, 1) + LINE.formatted(2, 2));
    gzip("e.html.gz", "<html><body><p>Oman hosted Iran, both states said.</p></body></html>");

    assertThat(ids(folder.toString())).containsExactly("a", "b", "c", "a-1", "a-2", "e");
  }

  @Test
  void readsALongFileAsItIsAskedForAndNotBefore() {
    long lines = 36_000;
    Generated endless = new Generated(lines);
    try (ArticleSource source = ArticleSources.open(List.of("-"), endless)) {
      Iterator<Reading> readings = source.iterator();
      assertThat(readings.next()).isInstanceOf(Reading.Read.class);
      assertThat(endless.given).isLessThan(5_000);
      long rest = 0;
      while (readings.hasNext()) {
        assertThat(readings.next()).isInstanceOf(Reading.Read.class);
        rest++;
      }
      assertThat(rest).isEqualTo(lines - 1);
    }
    assertThat(endless.closed).as("standard input is not ours to close").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"x\", \"text\": \"Oman hosted Iran.\"}",
        "{\"id\": \"x\", \"text\": \"Oman hosted Iran.\"}\n",
        "\n{\n  \"id\": \"x\",\n  \"text\": \"Oman hosted Iran.\"\n}\n",
        "Oman hosted Iran.",
        "# Talks\n\nOman hosted Iran.",
        "<!DOCTYPE html><html><body><p>Oman hosted Iran.</p></body></html>"
      })
  void tellsWhatStandardInputIs(String input) {
    assertThat(articles(new ByteArrayInputStream(input.getBytes(UTF_8)), "-"))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo("Oman hosted Iran.");
  }

  @Test
  void namesATextOnStandardInputByItsWords() {
    List<Article> one =
        articles(new ByteArrayInputStream("Oman hosted Iran.".getBytes(UTF_8)), "-");
    List<Article> two =
        articles(new ByteArrayInputStream("Iran hosted Oman.".getBytes(UTF_8)), "-");
    assertThat(one.get(0).id()).startsWith("text-").isNotEqualTo(two.get(0).id());
  }

  @Test
  void reportsWhatIsMissingOrUnknownAndReadsTheRest() throws IOException {
    write("a.md", "Oman hosted Iran.");
    write("table.xlsx", "Oman");
    List<Reading> readings =
        read(at("none.md"), at("table.xlsx"), at("a.md"), at("no\0path"), at("a.md"));

    assertThat(readings).hasSize(5);
    assertThat(readings.get(0)).isEqualTo(failed("none.md", "does not exist: check the name"));
    assertThat(why(readings.get(1))).contains("md, ndjson, text").contains("of a kind");
    assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
    assertThat(why(readings.get(3))).startsWith("no path");
    assertThat(why(readings.get(4))).contains("read before, from " + at("a.md"));
  }

  @Test
  void countsWhatItPassesOverInFolders() throws IOException {
    write("a.md", "Oman hosted Iran.");
    write("table.xlsx", "Oman");
    write("b/picture.png", "Oman");
    write(".git/config.txt", "Oman");
    try (ArticleSource source = open(folder.toString())) {
      assertThat(source).hasSize(1);
      assertThat(source.skipped()).isEqualTo(2);
    }
  }

  @Test
  void saysSoWhenAFolderHoldsNoArticles() throws IOException {
    write("sub/table.xlsx", "Oman");
    assertThat(read(at("sub")))
        .singleElement()
        .satisfies(reading -> assertThat(why(reading)).startsWith("no articles in this folder"));
  }

  @Test
  void leavesALoopOfLinks() throws IOException {
    write("a/b/one.md", "Oman hosted Iran.");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));

    List<Reading> readings = read(folder.toString());

    assertThat(readings).hasSize(3);
    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(readings.get(1)).isInstanceOf(Reading.Failed.class);
    assertThat(why(readings.get(1))).contains("link back");
    assertThat(why(readings.get(2))).contains("cannot be read");
  }

  @Test
  void passesOverALineThatNeverEnds() throws IOException {
    Path file = folder.resolve("long.jsonl");
    byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
      out.write(("\n" + LINE.formatted(2, 2)).getBytes(UTF_8));
    }

    List<Reading> readings = read(file.toString());

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0))
        .isEqualTo(failed("long.jsonl:1", "longer than 16 MiB, which no article is: split it up"));
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void doesNotUnpackABomb() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.txt.gz")))) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
    }
    assertThat(read(at("b.txt.gz"))).singleElement().asString().contains("longer than 16 MiB");
  }

  @Test
  void readsWhatIsLeftOfACutOffArchive() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Random noise = new Random(7);
    try (OutputStream out = new GZIPOutputStream(whole)) {
      for (int i = 0; i < 2000; i++) {
        out.write(
            ("{\"id\": \"a-" + i + "\", \"text\": \"Oman " + noise.nextLong() + ".\"}\n")
                .getBytes(UTF_8));
      }
    }
    byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
    Files.write(folder.resolve("cut.jsonl.gz"), half);

    List<Reading> readings = read(at("cut.jsonl.gz"));

    assertThat(readings).hasSizeGreaterThan(100);
    assertThat(why(readings.get(readings.size() - 1))).contains("ends too early");
    assertThat(readings.subList(0, readings.size() - 1)).allMatch(Reading.Read.class::isInstance);
  }

  @Test
  void reportsGzipThatIsNone() throws IOException {
    Files.write(folder.resolve("a.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 9, 9, 9});
    assertThat(read(at("a.jsonl.gz"))).singleElement().asString().contains("compressed data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep.md", "deep.html", "deep.json"})
  void survivesDeepNesting(String name) throws IOException {
    String deep =
        switch (name) {
          case "deep.md" -> "> ".repeat(50_000) + "Oman hosted Iran.";
          case "deep.html" -> "<div>".repeat(100_000) + "<p>Oman hosted Iran.";
          default -> "[".repeat(200_000);
        };
    write(name, deep);
    write("z.txt", "Oman hosted Iran.");
    List<Reading> readings = read(folder.toString());
    assertThat(readings).hasSize(2);
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void takesUtf16WithItsMark() throws IOException {
    Files.write(folder.resolve("a.txt"), "\uFEFFOman “hosted” Iran.".getBytes(UTF_16LE));
    assertThat(articles(InputStream.nullInputStream(), at("a.txt")))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo("Oman “hosted” Iran.");
  }

  @Test
  void canBeIteratedOnce() {
    try (ArticleSource source = open()) {
      assertThat(source.iterator().hasNext()).isFalse();
      assertThatThrownBy(source::iterator).isInstanceOf(IllegalStateException.class);
    }
  }

  private static ArticleSource open(String... sources) {
    return ArticleSources.open(List.of(sources), InputStream.nullInputStream());
  }

  private static List<Reading> read(String... sources) {
    List<Reading> readings = new ArrayList<>();
    try (ArticleSource source = open(sources)) {
      source.forEach(readings::add);
    }
    return readings;
  }

  private static List<Article> articles(InputStream stdin, String... sources) {
    List<Article> articles = new ArrayList<>();
    try (ArticleSource source = ArticleSources.open(List.of(sources), stdin)) {
      for (Reading reading : source) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        articles.add(((Reading.Read) reading).article());
      }
    }
    return articles;
  }

  private static List<String> ids(String... sources) {
    return articles(InputStream.nullInputStream(), sources).stream().map(Article::id).toList();
  }

  private static String why(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    return ((Reading.Failed) reading).why();
  }

  private Reading failed(String name, String why) {
    return new Reading.Failed(at(name), why);
  }

  private String at(String name) {
    return folder + "/" + name;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private void gzip(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(UTF_8));
    }
  }

  /** JSON Lines made as they are read, counting the lines given. */
  private static final class Generated extends FilterInputStream {
    private final long lines;
    private byte[] line = new byte[0];
    private int at;
    private long given;
    private boolean closed;

    Generated(long lines) {
      super(InputStream.nullInputStream());
      this.lines = lines;
    }

    @Override
    public int read() {
      if (at == line.length) {
        if (given == lines) {
          return -1;
        }
        line = LINE.formatted(given, given).getBytes(UTF_8);
        given++;
        at = 0;
      }
      return line[at++];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = 0;
      for (int b = read(); b >= 0; b = read()) {
        buffer[offset + count++] = (byte) b;
        if (count == length) {
          return count;
        }
      }
      return count == 0 ? -1 : count;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
