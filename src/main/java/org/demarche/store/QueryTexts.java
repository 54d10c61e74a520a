package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of the queries that a class keeps for itself, in files beside it on the class path. */
public final class QueryTexts {

  private QueryTexts() {}

  /**
   * The text of a file.
   *
   * @param owner the class beside which it lies
   * @param file its name, as in {@code actors-named.rq}
   */
  public static String of(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
