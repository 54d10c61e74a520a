package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.claim.Extraction;
import org.demarche.claim.Relation;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.Samples;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.store.ClaimStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command "actors" on a store of three articles. */
class ActorsCommandTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @BeforeEach
  void fill() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.put(
          List.of(
              entry("one", "Dmitri Orlansky"),
              entry("two", "Dmitri Orlanskiy"),
              entry("three", "Petra Lindqvist"),
              entry("four", "Lindqvist")));
      store.identify();
    }
  }

  private static String iri(String name) {
    return Iris.actor(actor(name));
  }

  private static Actor actor(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Actor("person/" + slug, name, ActorType.PERSON, null);
  }

  private static ClaimStore.Entry entry(String id, String name) {
    Extraction extraction =
        Samples.article(id, name + " praised Russia.")
            .claim(name, actor(name), Relation.PRAISES, "Russia", Samples.RUSSIA)
            .build();
    return new ClaimStore.Entry(ArticleGraph.of(extraction, "00".repeat(32)), "test");
  }

  private Run run(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = folder.toString();
    return Run.of(all);
  }

  @Test
  void actorsAreListedMostClaimedAboutFirst() {
    Run run = run("actors", "--format", "csv");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().toList())
        .hasSize(5)
        .element(1)
        .asString()
        .startsWith("Russia,State,4,4,,,http://www.wikidata.org/entity/Q159,RU,,");
    assertThat(run.out()).contains("Dmitri Orlanskiy,Person,2,2,,Dmitri Orlansky,");
    assertThat(run("actors", "--type", "person", "--limit", "1").out())
        .contains("Dmitri Orlanskiy")
        .contains("1 row")
        .doesNotContain("Lindqvist");
  }

  @Test
  void oneIsShownInFull() {
    assertThat(run("actors", "orlansky").out())
        .startsWith("Dmitri Orlanskiy\n")
        .containsPattern("claims +2\n")
        .containsPattern("merged +Dmitri Orlansky  0\\.92  close spelling")
        .contains("in one");
    assertThat(run("actors", iri("Dmitri Orlansky")).out()).startsWith("Dmitri Orlanskiy\n");
    assertThat(run("actors", "Petra Lindqvist").out())
        .containsPattern("maybe +Lindqvist  0\\.60  surname alone");
  }

  @Test
  void aMergeHoldsUntilItIsUndone() {
    Run merge =
        run(
            "actors",
            "merge",
            "Petra Lindqvist",
            iri("Lindqvist"),
            "--note",
            "same",
            "--by",
            "Ann");

    assertThat(merge).isEqualTo(new Run(0, "Lindqvist is Petra Lindqvist now (decision 1).\n", ""));
    assertThat(run("actors", "Petra").out()).containsPattern("claims +2\n");
    assertThat(run("actors", "decisions", "--format", "csv").out())
        .containsPattern("1,\\S+Z,Ann,merge,Petra Lindqvist,Lindqvist,true,same,");
    assertThat(run("actors", "undo", "1").status()).isZero();
    assertThat(run("actors", "Petra Lindqvist").out()).containsPattern("claims +1\n");
    assertThat(run("actors", "decisions").out()).contains("undo").contains("decision 1");
  }

  @Test
  void decidingTheSameAgainDecidesNothingNew() {
    assertThat(run("actors", "merge", "Petra Lindqvist", iri("Lindqvist")).status()).isZero();

    assertThat(run("actors", "merge", "Petra Lindqvist", iri("Lindqvist")))
        .isEqualTo(new Run(0, "Lindqvist is Petra Lindqvist already (decision 1).\n", ""));
    assertThat(run("actors", "decisions", "--format", "csv").out().lines()).hasSize(2);
  }

  @Test
  void aSplitTakesApart() {
    Run split = run("actors", "split", "Dmitri Orlanskiy");

    assertThat(split.status()).isZero();
    assertThat(split.out()).isEqualTo("Dmitri Orlansky is not Dmitri Orlanskiy (decision 1).\n");
    assertThat(run("actors", "Dmitri Orlansky").out()).containsPattern("claims +1\n");
    assertThat(run("actors", "split", "Petra Lindqvist", iri("Lindqvist")).status()).isZero();
    assertThat(run("actors", "Petra Lindqvist").out()).doesNotContain("maybe");
  }

  @Test
  void whatCannotBeDoneIsTold() {
    assertThat(run("actors", "Nobody").err()).contains("No actor called 'Nobody'");
    assertThat(run("actors", "--type", "Planet").err())
        .contains("no type 'Planet'")
        .contains("Person");
    assertThat(run("actors", "--limit", "0").status()).isEqualTo(2);
    assertThat(run("actors", "--format", "turtle").status()).isEqualTo(2);
    assertThat(run("actors", "merge", "Petra Lindqvist", "Nobody").err()).contains("Nobody");
    assertThat(run("actors", "merge", "Dmitri Orlansky", "Dmitri Orlanskiy").err())
        .contains("they are one already");
    assertThat(run("actors", "merge", "Petra Lindqvist").status()).isEqualTo(2);
    assertThat(run("actors", "split", "Petra Lindqvist").err()).contains("Nobody is merged into");
    assertThat(run("actors", "undo", "7").err()).contains("No decision 7 holds");
    assertThat(Run.of("actors", "merge", "a", "b", "--store", "http://localhost:1/sparql").err())
        .contains("only be read");
  }
}
