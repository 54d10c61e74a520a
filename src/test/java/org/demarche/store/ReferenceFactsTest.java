package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.demarche.claim.Extraction;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.ReferenceGraph;
import org.demarche.graph.Types;
import org.demarche.graph.export.ExportFilter;
import org.demarche.graph.export.ExportFormat;
import org.demarche.graph.export.Exporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceFactsTest {

  private static final GoldenReferents REFERENTS = new GoldenReferents();
  private static final ReferenceGraph GRAPH = new ReferenceGraph(REFERENTS.lexicon());
  private static final Node REFERENCE = NodeFactory.createURI(Iris.REFERENCE_GRAPH);

  private final AtomicInteger asked = new AtomicInteger();

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private ReferenceFacts facts(String program, String own, boolean everybody) {
    return new ReferenceFacts(
        program,
        own,
        everybody,
        () -> {
          asked.incrementAndGet();
          return GRAPH;
        });
  }

  private static ClaimStore.Entry entry(Extraction extraction) {
    return new ClaimStore.Entry(ArticleGraph.of(extraction, "0".repeat(64), REFERENTS), "golden");
  }

  private static List<Extraction> articles() {
    return GoldenArticles.read(REFERENTS);
  }

  private ClaimStore store(String name) {
    return ClaimStore.openOrCreate(folder.resolve(name));
  }

  @Test
  void factsAreWrittenOnceAndRenewedWhenTheyChange() {
    try (ClaimStore store = store("store")) {
      assertThat(store.has(facts("v1", "", false))).isFalse();
      store.put(facts("v1", "", false));
      assertThat(store.has(facts("v1", "", false))).isTrue();
      assertThat(asked).hasValue(1);
      assertThat(quads(store)).isNotEmpty();

      assertThat(store.has(facts("v2", "", false))).isFalse();
      store.put(facts("v2", "", false));
      assertThat(store.has(facts("v2", "", false))).isTrue();
      assertThat(store.has(facts("v1", "", false))).isFalse();
    }
  }

  @Test
  void aBuildWithoutFactsOfTheUsersLeavesThose() {
    try (ClaimStore store = store("store")) {
      store.put(facts("v1", "mine", false));
      assertThat(store.has(facts("v1", "", false))).isTrue();
      store.put(facts("v1", "", false));
      assertThat(store.has(facts("v1", "mine", false))).isTrue();
      assertThat(store.has(facts("v1", "others", false))).isFalse();
    }
  }

  @Test
  void onlyWhomArticlesMentionIsDescribedUntilEverybodyIsAskedFor() {
    try (ClaimStore store = store("store")) {
      store.put(facts("v1", "", false));
      assertThat(people(store)).isZero();

      store.put(articles().stream().map(ReferenceFactsTest::entry).limit(1).toList());
      store.put(facts("v1", "", false));
      long some = people(store);
      assertThat(some).isPositive();

      store.put(facts("v1", "", true));
      long all = people(store);
      assertThat(all).isEqualTo(REFERENTS.lexicon().data().people().size()).isGreaterThan(some);

      store.put(facts("v2", "", false));
      assertThat(people(store)).isEqualTo(all);
    }
  }

  @Test
  void aStoreWithFactsConforms() {
    try (ClaimStore store = store("store")) {
      store.put(articles().stream().map(ReferenceFactsTest::entry).toList());
      store.put(facts("v1", "", true));
      List<Object> violations = new ArrayList<>();
      assertThat(StoreValidation.run(store, violations::add).violations()).isZero();
      assertThat(violations).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void exportsAreTheSameWhateverTheOrder(ExportFormat format) {
    List<Extraction> forth = articles();
    List<Extraction> back = new ArrayList<>(forth);
    Collections.reverse(back);
    assertThat(built("back", back, false, format)).isEqualTo(built("forth", forth, false, format));
  }

  /** Everybody or not, an export tells of those whom its articles mention. */
  @Test
  void exportsDoNotDependOnWhoElseIsKnown() {
    assertThat(built("all", articles(), true, ExportFormat.TRIG))
        .isEqualTo(built("some", articles(), false, ExportFormat.TRIG))
        .contains("dem:holds", "dem:memberOf");
  }

  @Test
  void whatWasExportedExportsTheSameAgain() {
    String trig = built("first", articles(), false, ExportFormat.TRIG);
    DatasetGraph again = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(again, () -> RDFParser.fromString(trig, Lang.TRIG).parse(again));
    assertThat(export(again, ExportFormat.TRIG, ExportFilter.NONE)).isEqualTo(trig);
  }

  @Test
  void allFactsGoOutWhenAskedFor() {
    try (ClaimStore store = store("store")) {
      store.put(facts("v1", "", true));
      String none = export(store.dataset(), ExportFormat.NQUADS, ExportFilter.NONE);
      String all =
          export(store.dataset(), ExportFormat.NQUADS, new ExportFilter(null, null, null, true));
      assertThat(none).isEmpty();
      assertThat(all.lines()).hasSize(quads(store).size());
    }
  }

  private String built(
      String name, List<Extraction> articles, boolean everybody, ExportFormat format) {
    try (ClaimStore store = store(name)) {
      for (Extraction article : articles) {
        store.put(List.of(entry(article)));
        store.put(facts("v1", "", everybody));
      }
      return export(store.dataset(), format, ExportFilter.NONE);
    }
  }

  private static String export(DatasetGraph data, ExportFormat format, ExportFilter filter) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exporter.create().export(data, format, filter, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Quad> quads(ClaimStore store) {
    return store.read(data -> Iter.toList(data.find(REFERENCE, Node.ANY, Node.ANY, Node.ANY)));
  }

  private static long people(ClaimStore store) {
    Node person = Types.PERSON.asNode();
    return store.read(
        data -> Iter.count(data.find(REFERENCE, Node.ANY, RDF.type.asNode(), person)));
  }
}
