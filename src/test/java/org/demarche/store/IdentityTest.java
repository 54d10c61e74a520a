package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.claim.Extraction;
import org.demarche.claim.Relation;
import org.demarche.graph.ActorDescriptions;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.Samples;
import org.demarche.graph.Violation;
import org.demarche.graph.export.ExportFilter;
import org.demarche.graph.export.ExportFormat;
import org.demarche.graph.export.Exporter;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.demarche.store.identity.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who, in a store: what it does to articles, and that all of it can be undone. */
class IdentityTest {

  private static final Actor ORLANSKY = person("Dmitri Orlansky");
  private static final Actor ORLANSKIY = person("Dmitri Orlanskiy");
  private static final Actor PETRA = person("Petra Lindqvist");
  private static final Actor BARE = person("Lindqvist");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private static Actor person(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Actor("person/" + slug, name, ActorType.PERSON, null);
  }

  private static ClaimStore.Entry praise(String id, Actor who, Referent whom, String whomName) {
    Extraction extraction =
        Samples.article(id, who.label() + " praised " + whomName + ".")
            .claim(who.label(), who, Relation.PRAISES, whomName, whom)
            .build();
    ArticleGraph graph = ArticleGraph.of(extraction, "0".repeat(64), ActorDescriptions.NONE);
    return new ClaimStore.Entry(graph, "v1");
  }

  private static List<ClaimStore.Entry> entries() {
    Topic plan = new Topic("topic/orlanskiy-plan", "Orlanskiy's plan", ORLANSKIY, List.of());
    return List.of(
        praise("one", ORLANSKY, Samples.RUSSIA, "Russia"),
        praise("two", ORLANSKIY, Samples.RUSSIA, "Russia"),
        praise("three", PETRA, ORLANSKIY, "Dmitri Orlanskiy"),
        praise("four", BARE, plan, "the plan"),
        praise("five", person("Anders Holm"), Samples.VENEZUELA, "Venezuela"));
  }

  private ClaimStore open(String name) {
    return ClaimStore.openOrCreate(folder.resolve(name));
  }

  /** As a build does it: by batches, then who is who. */
  private static void build(ClaimStore store, List<ClaimStore.Entry> entries) {
    entries.forEach(entry -> store.put(List.of(entry)));
    store.identify();
  }

  private static Set<String> quads(ClaimStore store) {
    List<Violation> violations = new ArrayList<>();
    StoreValidation.run(store, violations::add);
    assertThat(violations).isEmpty();
    return ClaimStoreTest.quads(store);
  }

  private static long claims(ClaimStore store, Actor actor) {
    return ActorCatalogue.of(store.reader())
        .entry(Iris.actor(actor))
        .map(ActorCatalogue.Entry::claims)
        .orElse(0L);
  }

  private static Decision decision(ClaimStore store, Decision.Kind kind, Actor kept, Actor other) {
    return new Decision(
        store.decisions().nextNumber(),
        Instant.parse("2026-01-02T03:04:05Z"),
        "A. Reader",
        kind,
        Iris.actor(kept),
        kept.label(),
        Iris.actor(other),
        other.label(),
        "said so");
  }

  private static Decision undo(ClaimStore store, int number) {
    return new Decision(
        store.decisions().nextNumber(),
        Instant.EPOCH,
        "A. Reader",
        Decision.Kind.UNDO,
        Integer.toString(number),
        "",
        "",
        "",
        "");
  }

  @Test
  void aVariantGoesIntoTheOtherWithItsNameAndEvidence() {
    try (ClaimStore store = open("store")) {
      build(store, entries());

      ActorCatalogue actors = ActorCatalogue.of(store.reader());
      ActorCatalogue.Entry kept = actors.mergedInto(Iris.actor(ORLANSKY)).orElseThrow();
      assertThat(kept.iri()).isEqualTo(Iris.actor(ORLANSKIY));
      assertThat(kept.claims()).isEqualTo(3);
      assertThat(kept.aliases()).containsExactly("Dmitri Orlansky");
      assertThat(kept.merged())
          .singleElement()
          .satisfies(
              other -> {
                assertThat(other.score()).isBetween(0.9, 1.0);
                assertThat(other.basis()).contains("close spelling");
                assertThat(other.articles()).containsExactly("one");
              });
      assertThat(actors.entry(Iris.actor(PETRA)).orElseThrow().possible())
          .extracting(ActorCatalogue.Other::name)
          .containsExactly("Lindqvist");
      assertThat(actors.entry(Iris.actor(ORLANSKY))).isEmpty();
      assertThat(quads(store))
          .noneMatch(quad -> quad.contains("graph/registry") && quad.contains("orlansky>"));
    }
  }

  @Test
  void theOrderOfArticlesAndBuildsLeavesNoTrace() throws IOException {
    List<ClaimStore.Entry> entries = new ArrayList<>(entries());
    String expected;
    try (ClaimStore store = open("at-once")) {
      store.put(entries);
      store.identify();
      expected = export(store);
    }
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(entries, new Random(seed));
      try (ClaimStore store = open("shuffled-" + seed)) {
        for (ClaimStore.Entry entry : entries) {
          build(store, List.of(entry));
        }
        store.put(entries.subList(0, 2)); // read again
        store.identify();
        assertThat(export(store)).isEqualTo(expected);
      }
    }
  }

  private static String export(ClaimStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporter.create().export(store.dataset(), ExportFormat.TRIG, ExportFilter.NONE, out);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void anExportOfOneActorTellsWhoThatIsAndWhoDecidedSo() throws IOException {
    try (ClaimStore store = open("store")) {
      build(store, entries());
      Actor holm = person("Anders Holm");
      store.decide(decision(store, Decision.Kind.MERGE, PETRA, BARE));
      store.decide(decision(store, Decision.Kind.SPLIT, holm, ORLANSKIY));

      Set<String> petra = identity(store, PETRA);
      assertThat(petra)
          .anyMatch(
              quad -> quad.matches(".*/lindqvist> <\\S*mergedInto> <\\S*/petra-lindqvist> .*"))
          .anyMatch(quad -> quad.contains("IdentityJudgement"))
          .anyMatch(quad -> quad.contains("MergeDecision"))
          .anyMatch(quad -> quad.contains("\"A. Reader\""))
          .anyMatch(quad -> quad.matches(".*/petra-lindqvist> <\\S*altLabel> \"Lindqvist\" .*"))
          .anyMatch(quad -> quad.contains("close spelling")); // of Orlanskiy, whom she praised
      Set<String> other = identity(store, holm);
      assertThat(other).anyMatch(quad -> quad.contains("SplitDecision"));
      assertThat(other).noneMatch(quad -> quad.contains("lindqvist"));
    }
  }

  /** What an export of the actor's claims says of who is who, a quad a line. */
  private static Set<String> identity(ClaimStore store, Actor actor) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportFilter filter = new ExportFilter(Iris.actor(actor), null, null);
    Exporter.create().export(store.dataset(), ExportFormat.NQUADS, filter, out);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .filter(quad -> quad.endsWith("<" + Iris.IDENTITY_GRAPH + "> ."))
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void removingAnArticleUndoesWhatItGave() {
    List<ClaimStore.Entry> entries = entries();
    Set<String> without;
    try (ClaimStore store = open("without")) {
      build(store, List.of(entries.get(1), entries.get(2), entries.get(3), entries.get(4)));
      without = quads(store);
    }
    try (ClaimStore store = open("removed")) {
      build(store, entries);
      store.remove(List.of("one"));
      assertThat(quads(store)).isEqualTo(without);
      store.remove(List.of("two", "three", "four", "five"));
      assertThat(quads(store)).isEmpty();
    }
  }

  @Test
  void decisionsHoldAtOnceSurviveRebuildingAndCanBeUndone() {
    try (ClaimStore store = open("store")) {
      build(store, entries());
      Set<String> before = quads(store);
      store.decide(decision(store, Decision.Kind.MERGE, PETRA, BARE));
      assertThat(claims(store, PETRA)).isEqualTo(2);
      assertThat(claims(store, BARE)).isZero();
      assertThat(quads(store)).anyMatch(q -> q.contains("MergeDecision"));
      Set<String> merged = quads(store);

      store.remove(List.of("three", "four"));
      build(store, entries());
      assertThat(quads(store)).isEqualTo(merged);

      store.decide(undo(store, 1));
      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.decisions().log()).hasSize(2);
    }
    try (ClaimStore store = open("store")) {
      assertThat(store.decisions().inForce()).isEmpty();
    }
  }

  @Test
  void aSplitTakesApartWhatWasMerged() {
    try (ClaimStore store = open("store")) {
      build(store, entries());
      store.decide(decision(store, Decision.Kind.SPLIT, ORLANSKIY, ORLANSKY));

      assertThat(claims(store, ORLANSKY)).isEqualTo(1);
      assertThat(claims(store, ORLANSKIY)).isEqualTo(2);
      assertThat(
              ActorCatalogue.of(store.reader())
                  .entry(Iris.actor(ORLANSKY))
                  .orElseThrow()
                  .possible())
          .isEmpty();
      assertThat(quads(store)).anyMatch(q -> q.contains("SplitDecision"));
    }
  }

  @Test
  void actorsOfOneArticleMayBeMergedToo() {
    try (ClaimStore store = open("store")) {
      build(store, entries());
      Set<String> before = quads(store);
      store.decide(decision(store, Decision.Kind.MERGE, ORLANSKIY, PETRA));

      assertThat(quads(store)).noneMatch(q -> q.matches(".*(orlanskiy>) \\S*praises> \\S*\\1.*"));
      store.decide(undo(store, 1));
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void decisionsAreCarriedToAnotherStoreAsAFile() throws IOException {
    try (ClaimStore store = open("first")) {
      build(store, entries());
      store.decide(decision(store, Decision.Kind.MERGE, PETRA, BARE));
    }
    open("second").close();
    Files.copy(folder.resolve("first/decisions.tsv"), folder.resolve("second/decisions.tsv"));
    try (ClaimStore store = open("second");
        ClaimStore first = open("first")) {
      build(store, entries());

      assertThat(quads(store)).isEqualTo(quads(first));
    }
  }

  @Test
  void aFileThatIsEditedHoldsWhenTheStoreIsOpened() throws IOException {
    try (ClaimStore store = open("store")) {
      build(store, entries());
      store.decide(decision(store, Decision.Kind.MERGE, PETRA, BARE));
    }
    Files.delete(folder.resolve("store/decisions.tsv"));
    try (ClaimStore store = open("store")) {
      assertThat(claims(store, BARE)).isEqualTo(1);
    }
  }

  @Test
  void aBadLineOfTheFileIsTold() throws IOException {
    try (ClaimStore store = open("store")) {
      build(store, entries());
      store.decide(decision(store, Decision.Kind.MERGE, PETRA, BARE));
    }
    Path file = folder.resolve("store/decisions.tsv");
    String good = Files.readString(file);
    for (Map.Entry<String, String> bad :
        Map.of(
                good.replace("\tmerge\t", "\tjoin\t"),
                ":2: 'join' is not merge, split or undo",
                good.replace("2026-01-02T", "yesterday "),
                ":2: Text 'yesterday",
                good.replace("A. Reader\t", ""),
                ":2: 8 cells instead of 9",
                "who\twhat\n",
                ":1: expected the columns number, time",
                good + "1" + good.lines().skip(1).findFirst().orElse("").substring(1) + "\n",
                ":3: decision 1 comes after decision 1")
            .entrySet()) {
      Files.writeString(file, bad.getKey());
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> open("store"))
          .withMessageContaining("decisions.tsv" + bad.getValue())
          .withMessageContaining("Correct the line");
    }
    Files.writeString(file, good);
    open("store").close();
  }

  @Test
  void aBuildThatWasKilledBeforeTheEndIsMadeGoodWhenTheStoreIsOpened() {
    Set<String> expected;
    try (ClaimStore store = open("whole")) {
      build(store, entries());
      expected = quads(store);
    }
    try (ClaimStore store = open("killed")) {
      build(store, entries().subList(0, 2));
      store.put(entries().subList(2, 5));
    }
    try (ClaimStore store = open("killed")) {
      assertThat(quads(store)).isEqualTo(expected);
    }
  }
}
