package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.names.IndexedName;
import org.demarche.store.names.NameIndex;
import org.demarche.store.names.NameIndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * The index of the names in a dataset of TDB2, made anew whenever the dataset has changed.
 *
 * <p>That of a store in a folder lies in {@code names/REVISION/}, where the revision is a note that
 * every change of the store renews in its own transaction ({@link Ledger#revision}). An index is
 * written aside and moved there when it is whole. So a process killed at any time leaves an index
 * that fits, or none that claims to, and the database is the same in either case.
 */
final class StoredNames {

  /** Part of the folder's name, raised when an index has other terms. */
  private static final String FORMAT = "1-";

  private static final String PARTIAL = ".partial";

  /** While the store goes on changing, this share of the time at most is spent on new indexes. */
  private static final int REST = 10;

  /** One at a time in a process, and no other process has the store. */
  private static final Object WRITING = new Object();

  private final DatasetGraph dataset;
  private @Nullable Current current;
  private boolean renewing;

  /**
   * @param version of the dataset when the index was begun
   * @param nextNanos before when no other is made
   */
  private record Current(NameIndex index, Object version, long nextNanos) {}

  /** Of a dataset of TDB2; nothing is read yet. */
  StoredNames(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The index. The first time it is made if there is none that fits; afterwards, when the dataset
   * has changed, the index before is given and another made in the background.
   *
   * @param version of the dataset now
   */
  synchronized NameIndex get(Object version) {
    Current known = current;
    if (known == null) {
      Current first = make(version);
      current = first;
      return first.index();
    }
    boolean isOld = !known.version().equals(version);
    if (isOld && !renewing && System.nanoTime() - known.nextNanos() > 0) {
      renewing = true;
      Thread thread = new Thread(() -> renew(version), "names");
      thread.setDaemon(true);
      thread.start();
    }
    return known.index();
  }

  private void renew(Object version) {
    try {
      Current next = make(version);
      synchronized (this) {
        current = next; // whoever reads the one before goes on reading it
      }
    } catch (RuntimeException e) {
      // The store has closed or is busy; who asks next tries again.
    } finally {
      synchronized (this) {
        renewing = false;
      }
    }
  }

  private Current make(Object version) {
    long begun = System.nanoTime();
    NameIndex index = openOrWrite(dataset);
    long now = System.nanoTime();
    return new Current(index, version, now + REST * (now - begun));
  }

  /** Writes the index of a store in a folder, unless there is one that fits. */
  static void write(DatasetGraph dataset) {
    openOrWrite(dataset).close();
  }

  private static NameIndex openOrWrite(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Optional<Path> place = place(dataset);
          return place.isPresent() ? openOrWrite(dataset, place.get()) : inMemory(dataset);
        });
  }

  /** Where the index that fits belongs; empty for a dataset that no store made. */
  private static Optional<Path> place(DatasetGraph dataset) {
    DatasetGraphSwitchable database = TDBInternal.getDatabaseContainer(dataset);
    return database.hasContainerPath()
        ? new Ledger(dataset)
            .revision()
            .map(
                revision ->
                    StoreFolder.ofDatabase(database.getContainerPath())
                        .names()
                        .resolve(FORMAT + revision))
        : Optional.empty();
  }

  private static NameIndex openOrWrite(DatasetGraph dataset, Path place) {
    synchronized (WRITING) {
      try {
        return Files.isDirectory(place) ? NameIndex.open(place) : write(dataset, place);
      } catch (IOException e) {
        return rewrite(dataset, place);
      }
    }
  }

  private static NameIndex rewrite(DatasetGraph dataset, Path place) {
    try {
      return write(dataset, place);
    } catch (IOException e) {
      return inMemory(dataset); // the disk is full, say: questions are answered all the same
    }
  }

  private static NameIndex write(DatasetGraph dataset, Path place) throws IOException {
    Path names = Objects.requireNonNull(place.getParent());
    if (Files.isDirectory(names)) {
      FileOps.clearAll(names.toString());
    }
    Path partial = place.resolveSibling(place.getFileName() + PARTIAL);
    Files.createDirectories(partial);
    NameIndexWriter.write(partial, name -> new RegistryNames(dataset).forEach(name));
    Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    return NameIndex.open(place);
  }

  private static NameIndex inMemory(DatasetGraph dataset) {
    List<IndexedName> names = new ArrayList<>();
    new RegistryNames(dataset).forEach(names::add);
    return NameIndex.of(names);
  }
}
