package org.demarche.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time into a store, since TDB2 corrupts when two open it.
 *
 * <p>The lock is the operating system's, on {@code store.lock}: it goes with the process, however
 * that ends. Who holds it stands in {@code store.holder}, for the message to others.
 */
final class StoreLock implements AutoCloseable {

  private static final long PAUSE_MILLIS = 50;

  private final StoreFolder folder;
  private final FileChannel channel;

  private StoreLock(StoreFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param patience how long to wait for another process to let go
   * @throws StoreInUseException when it does not
   */
  static StoreLock take(StoreFolder folder, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (true) {
        FileChannel channel = tryTake(folder);
        if (channel != null) {
          StoreLock lock = new StoreLock(folder, channel);
          lock.announce("");
          return lock;
        }
        if (System.nanoTime() >= deadline) {
          throw inUse(folder);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw new StoreException(
          "Cannot use the store at "
              + folder.path()
              + ": "
              + StoreFolder.reason(e)
              + ".\nEven reading needs to write a lock there; copy the store to where you may.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw inUse(folder);
    }
  }

  /** Tells other processes at which address this one answers SPARQL; empty when at none. */
  void announce(String endpoint) throws IOException {
    Files.writeString(folder.holder(), ProcessHandle.current().pid() + "\n" + endpoint + "\n");
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.holder());
      channel.close();
    } catch (IOException e) {
      throw new StoreException("Cannot let go of the lock on " + folder.path(), e);
    }
  }

  private static @Nullable FileChannel tryTake(StoreFolder folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock();
      taken = lock != null;
    } catch (OverlappingFileLockException e) {
      taken = false; // this process has it
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? channel : null;
  }

  private static StoreInUseException inUse(StoreFolder folder) {
    List<String> holder = List.of();
    try {
      holder = Files.readAllLines(folder.holder(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // It has just let go, or not told yet.
    }
    String pid = holder.isEmpty() ? "" : " (process " + holder.get(0) + ")";
    Optional<String> endpoint = holder.stream().skip(1).filter(line -> !line.isBlank()).findFirst();
    return new StoreInUseException(
        "The store at "
            + folder.path()
            + " is in use by another demarche"
            + pid
            + "; wait until it is done.",
        endpoint.orElse(null));
  }
}
