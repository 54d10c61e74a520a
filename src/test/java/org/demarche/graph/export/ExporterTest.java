package org.demarche.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.demarche.graph.Iris;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

  private static final long TINY = 2_000;
  private static final Node NAME = NodeFactory.createURI("https://example.org/graph");

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theOrderInWhichArticlesCameDoesNotShow(ExportFormat format) {
    DatasetGraph data = Stores.small();

    String first = export(data, format);

    assertThat(export(Stores.shuffled(data, 1), format)).isEqualTo(first).isNotEmpty();
    assertThat(export(Stores.shuffled(data, 2), format)).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void sortingOnDiskGivesTheSame(ExportFormat format) {
    DatasetGraph data = Stores.small();

    assertThat(export(data, format, ExportFilter.NONE, TINY)).isEqualTo(export(data, format));
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"TRIG", "NQUADS", "JSONLD"})
  void quadsComeBackAsTheyWere(ExportFormat format) {
    DatasetGraph data = Stores.small();
    String exported = export(data, format);

    DatasetGraph read = read(exported, format);

    assertThat(quads(read)).isEqualTo(quads(data));
    assertThat(export(read, format)).isEqualTo(exported);
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"TURTLE", "RDFXML"})
  void triplesComeBackAsTheyWere(ExportFormat format) {
    DatasetGraph data = Stores.small();
    String exported = export(data, format);

    DatasetGraph read = read(exported, format);

    assertThat(quads(read)).isEqualTo(quads(merged(data, Quad.defaultGraphIRI)));
    assertThat(export(merged(read, NAME), format)).isEqualTo(exported);
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"TURTLE", "TRIG", "NQUADS", "JSONLD", "RDFXML"})
  void anotherLibraryReadsTheSameStatements(ExportFormat format) throws IOException {
    DatasetGraph data = Stores.small();
    boolean named = format != ExportFormat.TURTLE && format != ExportFormat.RDFXML;
    String reference = export(named ? data : merged(data, NAME), ExportFormat.NQUADS);

    Model read = rio(export(data, format).getBytes(StandardCharsets.UTF_8), rioFormat(format));

    Model expected = rio(reference.getBytes(StandardCharsets.UTF_8), RDFFormat.NQUADS);
    assertThat(read).hasSizeGreaterThan(200).isEqualTo(named ? expected : withoutGraphs(expected));
  }

  @Test
  void aStoreOnDiskGivesTheSameAsOneInMemory() {
    DatasetGraph memory = Stores.small();
    DatasetGraph stored = DatabaseMgr.createDatasetGraph();
    stored.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        stored,
        () -> {
          memory.find().forEachRemaining(stored::add);
          stored.add(new Quad(Quad.defaultGraphIRI, Triple.create(NAME, NAME, NAME)));
        });

    for (ExportFormat format : ExportFormat.values()) {
      assertThat(export(stored, format)).as(format.label()).isEqualTo(export(memory, format));
    }
  }

  @Test
  void turtleIsShortWithPrefixesAndABase() {
    assertThat(export(Stores.small(), ExportFormat.TURTLE))
        .contains("<actor/state/ru>\n    a dem:State ;\n")
        .contains("    dem:confidence 0.87 ;\n")
        .contains("    dem:reportedOn \"2020-02-07\"^^xsd:date ;\n")
        .contains("    dem:modality dem:Actual ;\n");
  }

  @Test
  void anEmptyStoreGivesAValidDocument() throws IOException {
    DatasetGraph empty = DatasetGraphFactory.create();

    for (ExportFormat format : ExportFormat.values()) {
      String exported = export(empty, format);
      if (format != ExportFormat.CSV && format != ExportFormat.GRAPHML) {
        assertThat(quads(read(exported, format))).as(format.label()).isEmpty();
      }
    }
    assertThat(export(empty, ExportFormat.CSV)).startsWith("source,source_type,").hasLineCount(1);
  }

  @Test
  void aFilterKeepsTheClaimsOfAnActorWithWhatBelongsToThem() {
    DatasetGraph data = Stores.small();

    DatasetGraph russian =
        read(export(data, ExportFormat.NQUADS, actor("russia")), ExportFormat.NQUADS);

    assertThat(quads(data)).containsAll(quads(russian));
    assertThat(graphs(russian))
        .contains(Iris.graph("lavrov-mexico"), Iris.graph("talks"), Iris.REGISTRY_GRAPH)
        .doesNotContain(Iris.graph("</script>\u202E\""));
    assertThat(export(russian, ExportFormat.CSV))
        .isEqualTo(export(data, ExportFormat.CSV, actor("russia")))
        .hasLineCount(6);
  }

  @Test
  void aFilterKeepsTheShortcutsOfItsClaimsOnly() {
    String kept =
        export(
            Stores.small(),
            ExportFormat.TURTLE,
            actor("https://w3id.org/demarche/id/actor/state/us"));

    assertThat(kept)
        .contains("<actor/state/ru>\n    a dem:State ;\n")
        .contains("dem:opposes <topic/");
    assertThat(kept).doesNotContain("dem:meets <actor/");
  }

  @Test
  void datesAreThoseOfTheEvent() {
    DatasetGraph data = Stores.small();
    LocalDate thursday = LocalDate.of(2020, 2, 6);
    LocalDate friday = LocalDate.of(2020, 2, 7);

    assertThat(export(data, ExportFormat.CSV, new ExportFilter(null, thursday, thursday)))
        .isEqualTo(export(data, ExportFormat.CSV));
    assertThat(export(data, ExportFormat.CSV, new ExportFilter(null, friday, null)))
        .hasLineCount(1);
    assertThat(export(data, ExportFormat.NQUADS, new ExportFilter(null, null, friday)))
        .isEqualTo(export(data, ExportFormat.NQUADS));
  }

  @Test
  void anUnknownActorIsNamed() {
    assertThatThrownBy(() -> export(Stores.small(), ExportFormat.CSV, actor("Atlantis")))
        .isInstanceOf(UnknownActorException.class)
        .hasMessageContaining("'Atlantis'");
  }

  @Test
  void aFilterThatLetsNothingThroughIsRefused() {
    assertThatThrownBy(
            () -> new ExportFilter(null, LocalDate.of(2020, 2, 7), LocalDate.of(2020, 2, 6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--since");
    assertThatThrownBy(() -> new ExportFilter(" ", null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFullDiskIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(
            () ->
                Exporter.create()
                    .export(Stores.small(), ExportFormat.TRIG, ExportFilter.NONE, full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space");
  }

  private static ExportFilter actor(String name) {
    return new ExportFilter(name, null, null);
  }

  private static String export(DatasetGraph data, ExportFormat format) {
    return export(data, format, ExportFilter.NONE);
  }

  private static String export(DatasetGraph data, ExportFormat format, ExportFilter filter) {
    return export(data, format, filter, 1 << 24);
  }

  private static String export(
      DatasetGraph data, ExportFormat format, ExportFilter filter, long budget) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Exporter.withMemoryBudget(budget).export(data, format, filter, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph read(String text, ExportFormat format) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang(format)).parse(data);
    return data;
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
      case GRAPHML, CSV -> throw new IllegalArgumentException(format.label());
    };
  }

  private static RDFFormat rioFormat(ExportFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE;
      case TRIG -> RDFFormat.TRIG;
      case NQUADS -> RDFFormat.NQUADS;
      case JSONLD -> RDFFormat.JSONLD;
      case RDFXML -> RDFFormat.RDFXML;
      case GRAPHML, CSV -> throw new IllegalArgumentException(format.label());
    };
  }

  private static Model rio(byte[] bytes, RDFFormat format) throws IOException {
    return Rio.parse(new ByteArrayInputStream(bytes), "", format);
  }

  private static Model withoutGraphs(Model model) {
    Model triples = new LinkedHashModel();
    model.forEach(st -> triples.add(st.getSubject(), st.getPredicate(), st.getObject()));
    return triples;
  }

  private static DatasetGraph merged(DatasetGraph data, Node graph) {
    DatasetGraph merged = DatasetGraphFactory.create();
    data.find().forEachRemaining(quad -> merged.add(new Quad(graph, quad.asTriple())));
    return merged;
  }

  private static Set<Quad> quads(DatasetGraph data) {
    Set<Quad> quads = new HashSet<>();
    data.find().forEachRemaining(quads::add);
    return quads;
  }

  private static Set<String> graphs(DatasetGraph data) {
    Set<String> graphs = new HashSet<>();
    data.listGraphNodes().forEachRemaining(node -> graphs.add(node.getURI()));
    return graphs;
  }
}
