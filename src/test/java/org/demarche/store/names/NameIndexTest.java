package org.demarche.store.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.graph.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private static final String HOSTILE = "\u202Eevil\u202C <b>Minister</b> \u0000";
  private static final String ENDLESS = "Zz" + "a".repeat(100_000) + " Tail";

  private static final NameIndex INDEX =
      NameIndex.of(
          List.of(
              name("Macronia Union", 2),
              name("Emmanuel Macron", 30),
              name("Maduro Guerra", 1),
              name("Nicolás Maduro", 20),
              name("Łukasz Żółć", 3),
              name("Ministry of Foreign Affairs of Mexico", 9),
              name("Mohammed bin Salman", 8),
              name("Volodymyr Zelenskyy", 7),
              name("Владимир Путин", 6),
              name("李强", 5),
              name(HOSTILE, 1),
              name(ENDLESS, 1)));

  private static IndexedName name(String label, long articles) {
    return new IndexedName("urn:" + label.hashCode(), label, Labels.normalize(label), articles);
  }

  private static List<String> labels(List<IndexedName> names) {
    return names.stream().map(IndexedName::label).toList();
  }

  private static List<String> beginning(String typed) {
    return labels(INDEX.beginningWith(Labels.normalize(typed), 10));
  }

  private static List<String> near(String wanted) {
    return labels(INDEX.near(Labels.normalize(wanted), 5));
  }

  @Test
  void namesThatBeginSoComeBeforeThoseWithSuchAWordAndOfEachTheMostMentioned() {
    assertThat(beginning("ma"))
        .containsExactly("Macronia Union", "Maduro Guerra", "Emmanuel Macron", "Nicolás Maduro");
    assertThat(beginning("macron")).containsExactly("Macronia Union", "Emmanuel Macron");
  }

  @ParameterizedTest
  @CsvSource({
    "nicolas m, Nicolás Maduro",
    "Nicolás Ma, Nicolás Maduro",
    "zol, Łukasz Żółć",
    "foreign aff, Ministry of Foreign Affairs of Mexico",
    "bin, Mohammed bin Salman",
    "пут, Владимир Путин",
    "李, 李强"
  })
  void beginningsOfAnyWordAreFoundWhateverTheAccents(String typed, String label) {
    assertThat(beginning(typed)).containsExactly(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acron", "xyz", "macron emmanuel", "emmanuel macronn"})
  void whatBeginsNoNameFindsNothing(String typed) {
    assertThat(beginning(typed)).isEmpty();
  }

  @Test
  void whoTypesNothingSeesTheMostMentioned() {
    assertThat(labels(INDEX.beginningWith("", 2)))
        .containsExactly("Emmanuel Macron", "Nicolás Maduro");
  }

  @Test
  void aBearerOfSeveralNamesIsFoundOnce() {
    NameIndex index =
        NameIndex.of(
            List.of(
                new IndexedName("urn:un", "United Nations", "united nations", 5),
                new IndexedName("urn:un", "United Nations", "un", 5),
                new IndexedName("urn:us", "United States", "united states", 4)));
    assertThat(labels(index.beginningWith("un", 5)))
        .containsExactly("United Nations", "United States");
  }

  @ParameterizedTest
  @CsvSource({
    "Makron, Emmanuel Macron",
    "Marcon, Emmanuel Macron",
    "Emanuel Macron, Emmanuel Macron",
    "Nikolas Maduro, Nicolás Maduro",
    "Zelensky, Volodymyr Zelenskyy",
    "Volodimir Zelenski, Volodymyr Zelenskyy",
    "Mohamed bin Salmann, Mohammed bin Salman",
    "Путан, Владимир Путин"
  })
  void aMisspeltNameIsFound(String misspelt, String label) {
    assertThat(near(misspelt)).first().isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Merkel", "Xi", "", "Ma", "macaroni cheese"})
  void whatResemblesNoNameFindsNone(String wanted) {
    assertThat(near(wanted)).doesNotContain("Emmanuel Macron", "Nicolás Maduro");
  }

  @Test
  void nearerNamesComeFirstAndOfTheSameTheMostMentioned() {
    NameIndex index =
        NameIndex.of(
            List.of(
                name("Karimow", 50), name("Karimov", 1), name("Karimo", 2), name("Kalimov", 9)));
    assertThat(labels(index.near("karimov", 5)))
        .containsExactly("Karimov", "Karimow", "Kalimov", "Karimo");
  }

  @Test
  void hostileNamesAreNamesLikeAny() {
    assertThat(beginning("evil b min")).containsExactly(HOSTILE);
    assertThat(beginning("zza")).containsExactly(ENDLESS);
    assertThat(beginning("a".repeat(100_000))).isEmpty();
    assertThat(near("a".repeat(100_000))).isEmpty();
    assertThat(near("evul b minister b")).containsExactly(HOSTILE);
  }

  /** The index against looking at every name, which is what it stands for. */
  @Test
  void findsWhatLookingAtEveryNameFinds() {
    Random random = new Random(11);
    List<IndexedName> names = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      names.add(new IndexedName("urn:" + i, "N" + i, words(random), random.nextInt(40)));
    }
    NameIndex index = NameIndex.of(names);
    names.sort(
        Comparator.comparingLong(IndexedName::articles)
            .reversed()
            .thenComparing(IndexedName::normalized)
            .thenComparing(IndexedName::iri));
    for (int i = 0; i < 300; i++) {
      String word = words(random);
      String start = word.substring(0, 1 + random.nextInt(Math.min(6, word.length()))).strip();
      assertThat(index.beginningWith(start, 12)).as(start).isEqualTo(scan(names, start, 12));
    }
  }

  private static List<IndexedName> scan(List<IndexedName> names, String start, int limit) {
    Set<IndexedName> found = new LinkedHashSet<>();
    names.stream().filter(n -> n.normalized().startsWith(start)).forEach(found::add);
    names.stream().filter(n -> n.normalized().contains(" " + start)).forEach(found::add);
    return found.stream().limit(limit).toList();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ");
      random.ints(1 + random.nextInt(6), 'a', 'f').forEach(words::appendCodePoint);
    }
    return words.toString();
  }

  @Test
  void anIndexInAFolderIsReadAgain(@TempDir Path folder) throws IOException {
    NameIndexWriter.write(folder.resolve("index"), each -> each.accept(name("Angela Merkel", 3)));
    try (NameIndex index = NameIndex.open(folder.resolve("index"))) {
      assertThat(labels(index.near("merkl", 5))).containsExactly("Angela Merkel");
    }
  }

  @Test
  void noNamesAreAnIndexToo() {
    NameIndex empty = NameIndex.of(List.of());
    assertThat(empty.size()).isZero();
    assertThat(empty.beginningWith("a", 5)).isEmpty();
    assertThat(empty.near("maduro", 5)).isEmpty();
  }

  @Test
  void whatIsNoIndexIsNotOpened(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("segments_1"), "not an index");
    assertThatThrownBy(() -> NameIndex.open(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> NameIndex.open(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }
}
