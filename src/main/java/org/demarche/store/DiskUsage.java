package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much disk a store takes. TDB2's files are sparse, so their lengths would say too much.
 *
 * @param bytes of the blocks in use, as {@code du} counts them; of the lengths where there is no du
 */
public record DiskUsage(long bytes) {

  /** What a statement takes after compaction, texts of articles included; measured. */
  private static final long BYTES_PER_QUAD = 400;

  private static final long TOO_SMALL_TO_MATTER = 64L << 20;

  /** What the folder takes now. */
  public static DiskUsage of(Path folder) {
    return new DiskUsage(measure(folder));
  }

  /** Whether compaction would free more than half, for a store of so many statements. */
  public boolean isBloated(long quads) {
    return bytes > TOO_SMALL_TO_MATTER && bytes > 2 * quads * BYTES_PER_QUAD;
  }

  private static long measure(Path folder) {
    try {
      Process du =
          new ProcessBuilder("du", "-sk", folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (InputStream out = du.getInputStream()) {
        String line = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(line.split("\\s", 2)[0]) * 1024;
      }
    } catch (IOException | NumberFormatException e) {
      return lengths(folder);
    }
  }

  private static long lengths(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
