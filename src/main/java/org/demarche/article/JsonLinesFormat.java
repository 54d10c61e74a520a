package org.demarche.article;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one article a line, blank lines apart. A bad line fails alone. */
final class JsonLinesFormat implements ArticleFormat {

  @Override
  public Readings read(Input input) {
    return new Lines(input);
  }

  private static final class Lines implements Readings {
    private final Input input;
    private final ByteLines lines;
    private @Nullable Reading next;
    private boolean ended;
    private boolean any;

    Lines(Input input) {
      this.input = input;
      this.lines = new ByteLines(input.bytes());
    }

    @Override
    public String where() {
      return input.where() + ":" + lines.number();
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        next = advance();
      }
      return next != null;
    }

    @Override
    public Reading next() {
      Reading reading = hasNext() ? next : null;
      if (reading == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return reading;
    }

    /** The next line read, null for a blank one and at the end. */
    private @Nullable Reading advance() {
      try {
        Reading reading = readLine();
        any |= reading != null;
        return reading == null && ended && !any
            ? failed(input.where(), "empty: nothing to read")
            : reading;
      } catch (UnreadableException e) {
        any = true;
        return failed(where(), String.valueOf(e.getMessage()));
      } catch (IOException e) {
        ended = true;
        return failed(input.where(), Bytes.explain(e));
      }
    }

    private @Nullable Reading readLine() throws IOException, UnreadableException {
      byte[] line = lines.next();
      ended = line == null;
      String text = line == null || line.length == 0 ? "" : Bytes.decode(line);
      return text.isBlank() ? null : new Reading.Read(JsonArticle.parse(text, fallbackId()));
    }

    private static Reading failed(String where, String why) {
      return new Reading.Failed(where, why);
    }

    private @Nullable String fallbackId() {
      return input.stem() == null ? null : input.stem() + "-" + lines.number();
    }
  }
}
