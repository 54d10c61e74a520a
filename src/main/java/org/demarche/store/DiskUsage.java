package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much disk a folder takes. TDB2's files are sparse, so their lengths say too much. */
final class DiskUsage {

  private DiskUsage() {}

  /** Bytes of the blocks in use, as {@code du} counts them; of the lengths where there is no du. */
  static long of(Path folder) {
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
