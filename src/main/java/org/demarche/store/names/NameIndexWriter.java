package org.demarche.store.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Writes names into an index of one segment. */
public final class NameIndexWriter {

  private NameIndexWriter() {}

  /**
   * Writes an index into a folder, which is made.
   *
   * @param names hands each name to whoever it is given
   * @throws IOException when it cannot be written; what there is of it is of no use
   */
  public static void write(Path folder, Consumer<Consumer<IndexedName>> names) throws IOException {
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
      write(directory, names);
    }
  }

  static void write(Directory directory, Consumer<Consumer<IndexedName>> names) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setIndexSort(NameTerms.ORDER);
    try (IndexWriter writer = new IndexWriter(directory, config.setCommitOnClose(true))) {
      names.accept(name -> add(writer, name));
      writer.forceMerge(1);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void add(IndexWriter writer, IndexedName name) {
    try {
      writer.addDocument(NameTerms.document(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
