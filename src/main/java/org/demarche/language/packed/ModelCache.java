package org.demarche.language.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The packed models in a folder of the user's. A file that is missing or damaged is built from the
 * class path, by one process and thread at a time; where the folder cannot be written, every run
 * builds what it needs in memory, and says so once.
 */
final class ModelCache {

  /** File locks are the process's: within it, threads take turns by these. */
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

  private final Path folder;
  private final Consumer<String> messages;
  private final AtomicBoolean announced = new AtomicBoolean();
  private final AtomicBoolean complained = new AtomicBoolean();

  /**
   * @param root a folder for this and other versions' models, made when needed
   * @param messages receives lines for the user
   */
  ModelCache(Path root, Consumer<String> messages) {
    this.folder = root.resolve(ShippedModels.version());
    this.messages = messages;
  }

  /** Where the part is kept. */
  Path file(ModelPart part) {
    return folder.resolve(part.fileName());
  }

  /** The part's sections, mapped from its file, which is built first if need be. */
  List<ByteBuffer> sections(ModelPart part) {
    try {
      return FlatFile.map(file(part));
    } catch (IOException missingOrDamaged) {
      return build(part);
    }
  }

  private List<ByteBuffer> build(ModelPart part) {
    Path file = file(part);
    synchronized (TURNS.computeIfAbsent(file, f -> new Object())) {
      try (FileChannel turn = openLock(part)) {
        turn.lock(); // until the channel closes
        return Files.exists(file) ? rebuilt(part, file) : store(file, pack(part));
      } catch (IOException e) {
        complain(e);
        return pack(part);
      }
    }
  }

  /** The file is there now: another process has just built it, or it is damaged. */
  private List<ByteBuffer> rebuilt(ModelPart part, Path file) {
    try {
      return FlatFile.map(file);
    } catch (IOException damaged) {
      return store(file, pack(part));
    }
  }

  private FileChannel openLock(ModelPart part) throws IOException {
    Files.createDirectories(folder);
    return FileChannel.open(
        folder.resolve(part.fileName() + ".lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }

  private List<ByteBuffer> store(Path file, List<ByteBuffer> packed) {
    try {
      FlatFile.write(file, packed);
      return FlatFile.map(file);
    } catch (IOException e) {
      complain(e);
      return packed;
    }
  }

  private List<ByteBuffer> pack(ModelPart part) {
    NotEnoughHeapException.check(Runtime.getRuntime().maxMemory());
    if (announced.compareAndSet(false, true)) {
      messages.accept("Preparing the English models, once: this takes about a minute.");
    }
    return ShippedModels.pack(part);
  }

  private void complain(IOException e) {
    if (complained.compareAndSet(false, true)) {
      messages.accept(
          String.format(
              Locale.ROOT,
              "Cannot keep the prepared English models in %s, so each run prepares them anew (%s): set XDG_CACHE_HOME to a folder that can be written.",
              folder,
              e));
    }
  }
}
