package org.demarche.store.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * Names of actors and topics as they were when the index was made. Safe for use by many threads.
 *
 * <p>An index has one segment in which the names lie with those most articles mention first, so
 * that the first few found are the ones wanted and the rest need not be looked at.
 */
public final class NameIndex implements AutoCloseable {

  /** Lucene tells on standard error which of its parts Java can make faster; held, lest it go. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final DirectoryReader reader;

  /** Null when there are no names. */
  private final @Nullable LeafReaderContext segment;

  private NameIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    if (reader.leaves().size() > 1) {
      reader.close();
      throw new IOException("not an index of names: it has several segments");
    }
    this.segment = reader.leaves().isEmpty() ? null : reader.leaves().get(0);
  }

  /**
   * Opens an index that was written.
   *
   * @throws IOException when there is none, or none that can be read
   */
  public static NameIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    try {
      return new NameIndex(directory);
    } catch (IOException | IllegalArgumentException e) {
      directory.close();
      throw new IOException("Cannot read the index in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes an index in memory. */
  public static NameIndex of(Collection<IndexedName> names) {
    try {
      Directory directory = new ByteBuffersDirectory(NoLockFactory.INSTANCE);
      NameIndexWriter.write(directory, names::forEach);
      return new NameIndex(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Number of names. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * Bearers of names that begin so, then of names with a later word that begins so; of each those
   * that most articles mention first.
   *
   * @param start normalised; empty: all names begin so
   */
  public List<IndexedName> beginningWith(String start, int limit) {
    Map<String, IndexedName> found = new LinkedHashMap<>();
    if (segment != null) {
      String typed = NameTerms.cut(start);
      try {
        collect(segment, query(NameTerms.WHOLE, NameTerms.BEGINNING, typed), found, limit);
        collect(segment, query(NameTerms.TAIL, NameTerms.TAIL_BEGINNING, typed), found, limit);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(found.values());
  }

  private static Query query(String field, String beginning, String typed) {
    return typed.isEmpty() || typed.length() > NameTerms.GRAM
        ? new PrefixQuery(new Term(field, typed))
        : new TermQuery(new Term(beginning, typed));
  }

  private static void collect(
      LeafReaderContext segment, Query query, Map<String, IndexedName> found, int limit)
      throws IOException {
    DocIdSetIterator documents = matches(segment, query);
    StoredFields stored = segment.reader().storedFields();
    while (found.size() < limit && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      IndexedName name = NameTerms.name(stored.document(documents.docID()));
      found.putIfAbsent(name.iri(), name);
    }
  }

  /** The documents that a query matches, in their order. */
  static DocIdSetIterator matches(LeafReaderContext segment, Query query) throws IOException {
    IndexSearcher searcher = new IndexSearcher(segment.reader());
    searcher.setQueryCache(null);
    Query rewritten = searcher.rewrite(new ConstantScoreQuery(query));
    LeafReaderContext context = searcher.getIndexReader().leaves().get(0);
    Scorer scorer =
        searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(context);
    return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
  }

  /**
   * Names that are a few letters away or have a word that is: the nearest first, and of those the
   * ones that most articles mention. One letter in four may be wrong, though no more than two in a
   * word.
   *
   * @param wanted normalised
   * @return names of different labels
   */
  public List<IndexedName> near(String wanted, int limit) {
    if (segment == null || wanted.isBlank() || wanted.length() > NameTerms.LONGEST) {
      return List.of();
    }
    try {
      return new NearNames(segment, wanted, limit).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
