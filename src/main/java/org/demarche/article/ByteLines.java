package org.demarche.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, so that one undecodable or endless line spares the others. */
final class ByteLines {

  private final InputStream in;
  private int number;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its line feed, null at the end.
   *
   * @throws UnreadableException when it is longer than {@link Bytes#MAX_ARTICLE}; the line is then
   *     passed over
   */
  byte @Nullable [] next() throws IOException, UnreadableException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= Bytes.MAX_ARTICLE) {
        line.write(b);
      }
    }
    if (length > Bytes.MAX_ARTICLE) {
      throw new UnreadableException(Bytes.tooLong());
    }
    return line.toByteArray();
  }
}
