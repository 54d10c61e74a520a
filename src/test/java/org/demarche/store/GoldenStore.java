package org.demarche.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.demarche.claim.Extraction;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.ReferenceGraph;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** The golden articles as a store in memory, in both engines; see {@code golden/README.md}. */
public final class GoldenStore {

  static {
    JenaSystem.init();
  }

  private GoldenStore() {}

  /** In Jena TDB2. */
  public static QueryEngine inJena() {
    return new JenaQueryEngine(dataset());
  }

  /** In RDF4J, whose union of graphs keeps triples that stand in several. */
  public static QueryEngine inRdf4j() {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(new ByteArrayInputStream(trig()), RDFFormat.TRIG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Rdf4jQueryEngine.over(repository);
  }

  /** In a folder, which becomes a store. */
  public static void fill(Path folder) {
    GoldenReferents referents = new GoldenReferents();
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.put(
          GoldenArticles.read(referents).stream()
              .map(extraction -> ArticleGraph.of(extraction, "0".repeat(64), referents))
              .map(graph -> new ClaimStore.Entry(graph, "golden"))
              .toList());
      store.put(
          new ReferenceFacts("golden", "", true, () -> new ReferenceGraph(referents.lexicon())));
    }
  }

  /** The store as a dataset of TDB2 in memory. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    GoldenReferents referents = new GoldenReferents();
    List<Extraction> extractions = GoldenArticles.read(referents);
    Txn.executeWrite(
        dataset,
        () -> {
          for (Extraction extraction : extractions) {
            ArticleGraph graph = ArticleGraph.of(extraction, "0".repeat(64), referents);
            add(dataset, graph.graphIri(), graph.model().getGraph());
            add(dataset, Iris.REGISTRY_GRAPH, graph.registry().getGraph());
          }
          ReferenceGraph reference = new ReferenceGraph(referents.lexicon());
          add(dataset, Iris.REFERENCE_GRAPH, reference.world().getGraph());
          add(dataset, Iris.REFERENCE_GRAPH, reference.everybody().getGraph());
        });
    return dataset;
  }

  private static void add(DatasetGraph dataset, String name, Graph triples) {
    Node graph = NodeFactory.createURI(name);
    triples.find().forEachRemaining(triple -> dataset.add(Quad.create(graph, triple)));
  }

  private static byte[] trig() {
    DatasetGraph dataset = dataset();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(dataset, () -> RDFWriter.source(dataset).lang(Lang.TRIG).output(out));
    return out.toByteArray();
  }
}
