package org.demarche.language.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the smallest part, which takes a second to pack. */
class ModelCacheTest {

  private static final ModelPart PART = ModelPart.AMBIGUITY_CLASSES;

  private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
  private final Path root;

  ModelCacheTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void packsOnceThenMaps() throws IOException {
    assertKnowsWords(cache().sections(PART));
    assertThat(messages).hasSize(1).first().asString().startsWith("Preparing");
    var written = Files.getLastModifiedTime(cache().file(PART));

    assertKnowsWords(cache().sections(PART));
    assertThat(Files.getLastModifiedTime(cache().file(PART))).isEqualTo(written);
    assertThat(messages).hasSize(1);
  }

  @Test
  void rebuildsWhatIsDamaged() throws IOException {
    Path file = cache().file(PART);
    cache().sections(PART);
    byte[] good = Files.readAllBytes(file);
    byte[] bad = good.clone();
    bad[bad.length / 2] ^= 1;
    Files.write(file, bad);

    assertKnowsWords(cache().sections(PART));
    assertThat(Files.readAllBytes(file)).isEqualTo(good);
  }

  @Test
  void rebuildsWhatIsHalfWritten() throws IOException {
    Path file = cache().file(PART);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[1000]);

    assertKnowsWords(cache().sections(PART));
    assertThat(Files.size(file)).isGreaterThan(1_000_000);
  }

  @Test
  void worksWithoutAFolderItCanWrite() throws IOException {
    Path occupied = Files.createFile(root.resolve("occupied"));
    ModelCache cache = new ModelCache(occupied, messages::add);

    assertKnowsWords(cache.sections(PART));
    assertThat(messages)
        .filteredOn(message -> message.startsWith("Cannot keep"))
        .hasSize(1)
        .allSatisfy(message -> assertThat(message).contains(occupied.toString(), "XDG_CACHE_HOME"));
  }

  @Test
  void asksForALargerHeap() {
    assertThatCode(() -> NotEnoughHeapException.check(2L << 30)).doesNotThrowAnyException();
    assertThatThrownBy(() -> NotEnoughHeapException.check(512L << 20))
        .isInstanceOf(NotEnoughHeapException.class)
        .hasMessage(
            "The English models need about 1 GB of heap the first time, this JVM has 0.5 GB: set"
                + " DEMARCHE_JAVA_OPTS=-Xmx4g");
  }

  @Test
  void threadsBuildOneAtATime() throws InterruptedException, ExecutionException, IOException {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<List<ByteBuffer>>> found = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        found.add(threads.submit(() -> cache().sections(PART)));
      }
      for (Future<List<ByteBuffer>> sections : found) {
        assertKnowsWords(sections.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(messages).as("only one of them packs").hasSize(1);
  }

  @Test
  void processesBuildOneAtATime() throws IOException, InterruptedException {
    Path log = root.resolve("log");
    List<Process> processes = List.of(startBuilder(log), startBuilder(log));
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    assertThat(Files.readAllLines(log)).filteredOn(line -> line.startsWith("Preparing")).hasSize(1);
    assertKnowsWords(cache().sections(PART));
    assertThat(messages).isEmpty();
  }

  private Process startBuilder(Path log) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1200m",
            "-cp",
            classPath.replace('\n', File.pathSeparatorChar),
            Builder.class.getName(),
            root.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** What the other processes run. */
  static final class Builder {
    private Builder() {}

    public static void main(String[] arguments) throws IOException {
      assertKnowsWords(new ModelCache(Path.of(arguments[0]), System.out::println).sections(PART));
    }
  }

  private ModelCache cache() {
    return new ModelCache(root, messages::add);
  }

  private static void assertKnowsWords(List<ByteBuffer> sections) throws IOException {
    List<List<String>> values = PackedLexicon.values(sections.get(0));
    long treaty = new PackedTable(sections.get(1)).get(Fingerprint.of(0, "treaty"));
    assertThat(treaty).isNotEqualTo(PackedTable.ABSENT);
    assertThat(values.get((int) treaty)).contains("NN");
  }
}
