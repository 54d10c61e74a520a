package org.demarche.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the store that {@code --store} names: a folder or the address of a SPARQL server. */
public final class Stores {

  private Stores() {}

  /** Whether the location is a server's address. */
  public static boolean isRemote(String location) {
    String start = location.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * Opens a store for reading. A folder that a {@code serve} process holds is read through it.
   *
   * @param location folder, or http(s) address of a SPARQL endpoint
   * @throws StoreException when there is no store, or another process has it
   */
  public static QueryEngine openForReading(String location) {
    if (isRemote(location)) {
      return Rdf4jQueryEngine.remote(location);
    }
    try {
      return ClaimStore.open(folder(location)).asQueryEngine();
    } catch (StoreInUseException e) {
      return e.endpoint().map(Rdf4jQueryEngine::remote).orElseThrow(() -> e);
    }
  }

  /**
   * The folder of a store that is to be changed.
   *
   * @throws StoreException when the location is a server's address
   */
  public static Path folder(String location) {
    if (isRemote(location)) {
      throw new StoreException(
          location + " is a server, which can only be read.\nGive --store a folder.");
    }
    try {
      return Path.of(location);
    } catch (InvalidPathException e) {
      throw new StoreException("--store is no path: " + e.getMessage(), e);
    }
  }
}
