package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Iris;
import org.demarche.graph.Pipeline;
import org.demarche.store.identity.Decision;
import org.demarche.store.identity.Decisions;

/**
 * A store in a folder: one named graph an article, the registry of what they mention, the
 * description of the program that read them, and the reference facts. One process at a time.
 *
 * <p>A change is a transaction: after a crash the store holds it wholly or not at all.
 */
public final class ClaimStore implements AutoCloseable {

  /** Below this much free space nothing is written: TDB2 maps files, and would crash when full. */
  private static final long SPARE_BYTES = 256L << 20;

  private static final Graph PIPELINE = Pipeline.describe().getGraph();

  private static final String ARTICLE_NAMESPACE =
      Iris.article("x").substring(0, Iris.article("x").length() - 1);

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final StoreFolder folder;
  private final StoreLock lock;
  private final DatasetGraph dataset;
  private final DecisionFile decisionFile;

  private ClaimStore(StoreFolder folder, StoreLock lock, DatasetGraph dataset) {
    this.folder = folder;
    this.lock = lock;
    this.dataset = dataset;
    this.decisionFile = new DecisionFile(folder.decisions());
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens a store that exists.
   *
   * @throws StoreInUseException when another process has it, after waiting a little
   * @throws StoreException when there is none, or none that this program can read
   */
  public static ClaimStore open(Path path) {
    StoreFolder folder = new StoreFolder(path);
    folder.requireStore();
    return connect(folder);
  }

  /**
   * Opens a store, making it first when the folder is missing or empty.
   *
   * @throws StoreInUseException when another process has it, after waiting a little
   * @throws StoreException when something else is there, or the folder cannot be written
   */
  public static ClaimStore openOrCreate(Path path) {
    StoreFolder folder = new StoreFolder(path);
    folder.createIfMissing();
    return connect(folder);
  }

  private static ClaimStore connect(StoreFolder folder) {
    StoreLock lock = StoreLock.take(folder, PATIENCE);
    try {
      if (!Files.exists(folder.database())) {
        createDatabase(folder);
      }
      return upToDate(new ClaimStore(folder, lock, database(folder.database())));
    } catch (IOException | JenaException | RuntimeIOException e) {
      lock.close();
      throw new StoreException(
          "Cannot open the database in " + folder.database() + ": " + e.getMessage(), e);
    }
  }

  /** A build may have been killed before its end, or the decisions edited. */
  private static ClaimStore upToDate(ClaimStore store) {
    try {
      store.identify();
      return store;
    } catch (StoreException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Makes the empty database aside and moves it into place as a whole: TDB2 writes its first files
   * outside any transaction, and refuses those that a killed process left half made.
   */
  private static void createDatabase(StoreFolder folder) throws IOException {
    Path fresh = folder.freshDatabase();
    FileOps.clearAll(fresh.toString());
    Files.createDirectories(fresh);
    TDBInternal.expel(database(fresh));
    Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static DatasetGraph database(Path path) {
    return DatabaseMgr.connectDatasetGraph(path.toString());
  }

  public Path folder() {
    return folder.path();
  }

  /** Reads with SPARQL; closing it closes the store. */
  public QueryEngine asQueryEngine() {
    return new JenaQueryEngine(dataset, this::close);
  }

  /** Reads with SPARQL; closing it leaves the store open. */
  public QueryEngine reader() {
    return new JenaQueryEngine(dataset);
  }

  /** The named graphs; to be read in a transaction, and changed by the store alone. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Lets {@code reading} see the dataset in a read transaction: the named graphs, and their union
   * as the default graph of queries.
   */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  /** From what the article was made when it was stored, as given to put; empty when it is not. */
  public Optional<String> fingerprint(String articleId) {
    Node article = NodeFactory.createURI(Iris.article(articleId));
    return read(data -> new Ledger(data).fingerprint(article));
  }

  /**
   * Stores articles, each in place of what was stored under its IRI, in one transaction.
   *
   * @throws StoreException when they cannot be written; then none of them is stored
   */
  public void put(List<Entry> entries) {
    change(
        () -> {
          Ledger ledger = new Ledger(dataset);
          IdentityLayer identities = new IdentityLayer(dataset, ledger);
          entries.forEach(entry -> put(entry, ledger, identities));
          ledger.forgetIdentified();
          return entries.size();
        });
  }

  private void put(Entry entry, Ledger ledger, IdentityLayer identities) {
    Node article = NodeFactory.createURI(entry.graph().articleIri());
    Node name = NodeFactory.createURI(entry.graph().graphIri());
    if (ledger.fingerprint(article).isPresent()) {
      dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
      ledger.forgetRewritten(article);
    }
    add(name, entry.graph().model());
    ledger.share(
        article,
        Map.of(
            NodeFactory.createURI(Iris.REGISTRY_GRAPH),
            entry.graph().registry().getGraph(),
            NodeFactory.createURI(Iris.PIPELINE_GRAPH),
            PIPELINE));
    ledger.enter(article, name, entry.fingerprint());
    identities.applyTo(article, name);
  }

  /**
   * Finds which actors are one, when articles or decisions have changed since it was last found.
   *
   * @throws StoreException when it cannot be written; then all is as it was
   */
  public void identify() {
    String decided = decisionFile.text();
    if (!read(data -> new Ledger(data).identifiedWith()).equals(Optional.of(decided))) {
      Decisions decisions = decisionFile.read();
      change(
          () -> {
            identify(new Ledger(dataset), decisions, decided);
            return true;
          });
    }
  }

  private void identify(Ledger ledger, Decisions decisions, String decided) {
    new IdentityLayer(dataset, ledger).update(decisions);
    ledger.noteIdentifiedWith(decided);
  }

  /** What people decided about actors of the store. */
  public Decisions decisions() {
    return decisionFile.read();
  }

  /**
   * Adds a decision, which holds at once.
   *
   * @throws StoreException when it cannot be written; then nothing is decided
   */
  public void decide(Decision decision) {
    folder.requireSpace(SPARE_BYTES);
    decisionFile.write(decisionFile.read().plus(decision));
    identify();
  }

  private void add(Node name, Model model) {
    model.getGraph().find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
  }

  /**
   * Removes articles in one transaction.
   *
   * @param articles ids, or IRIs of articles
   * @return those that were not stored
   */
  public List<String> remove(Collection<String> articles) {
    return change(
        () -> {
          Ledger ledger = new Ledger(dataset);
          List<String> unknown =
              articles.stream().filter(article -> !remove(article, ledger)).toList();
          identify(ledger, decisionFile.read(), decisionFile.text());
          return unknown;
        });
  }

  private boolean remove(String idOrIri, Ledger ledger) {
    Node article = article(idOrIri);
    Optional<Node> graph = ledger.graph(article);
    graph.ifPresent(
        name -> {
          dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
          ledger.forget(article);
        });
    return graph.isPresent();
  }

  /** An id may look like an IRI, but none starts as the program's own do. */
  private static Node article(String idOrIri) {
    boolean isIri = idOrIri.startsWith(ARTICLE_NAMESPACE);
    return NodeFactory.createURI(isIri ? idOrIri : Iris.article(idOrIri));
  }

  /** Whether the reference graph was made of these facts. */
  public boolean has(ReferenceFacts facts) {
    return read(data -> new ReferenceKeeper(data).has(facts));
  }

  /**
   * Brings the reference graph up to these facts and to the people whom the stored articles
   * mention, in one transaction.
   *
   * @throws StoreException when it cannot be written; then it is as it was
   */
  public void put(ReferenceFacts facts) {
    boolean unused =
        change(
            () -> {
              new ReferenceKeeper(dataset).update(facts);
              return true;
            });
  }

  private <T> T change(Supplier<T> change) {
    folder.requireSpace(SPARE_BYTES);
    try {
      return Txn.calculateWrite(
          dataset,
          () -> {
            new Ledger(dataset).noteRevision();
            return change.get();
          });
    } catch (TDBException | RuntimeIOException e) {
      throw new StoreException(
          "Cannot write to the store at "
              + folder.path()
              + ": "
              + e.getMessage()
              + ".\nNothing of this batch is stored; what was stored before is safe.",
          e);
    }
  }

  /**
   * Brings the index of names up to date, so that nobody who misspells a name waits for it. A store
   * without works all the same.
   */
  public void indexNames() {
    StoredNames.write(dataset);
  }

  /** What the folder takes on disk. */
  public DiskUsage diskUsage() {
    return DiskUsage.of(folder.path());
  }

  /** Rewrites the database without the space that replaced data took. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /** Tells other processes at which address this one answers SPARQL on the store. */
  public void announce(String endpoint) {
    try {
      lock.announce(endpoint);
    } catch (IOException e) {
      throw new StoreException("Cannot write to " + folder.path(), e);
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset);
    lock.close();
  }

  /**
   * An article to be stored.
   *
   * @param graph its RDF
   * @param fingerprint what it was made from: when it is the same again, so is the RDF
   */
  public record Entry(ArticleGraph graph, String fingerprint) {}
}
