package org.demarche.article;

import java.text.Normalizer;
import java.util.Locale;

/** What a file name tells: its ending, and an identifier for the article inside. */
final class FileNames {

  private FileNames() {}

  /** The ending in lower case without its dot and without {@code .gz}; empty when there is none. */
  static String ending(String fileName) {
    String name = withoutGz(fileName);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The name without its endings, letters and digits of any script kept and everything else a
   * hyphen: "Lavrov in Mexico.md.gz" gives "lavrov-in-mexico".
   */
  static String slug(String fileName) {
    String name = withoutGz(fileName);
    int dot = name.lastIndexOf('.');
    return slugOf(dot <= 0 ? name : name.substring(0, dot));
  }

  private static String slugOf(String stem) {
    String slug =
        Normalizer.normalize(stem, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "article" : slug;
  }

  private static String withoutGz(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? fileName.substring(0, fileName.length() - 3)
        : fileName;
  }
}
