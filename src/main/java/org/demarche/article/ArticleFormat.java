package org.demarche.article;

import java.io.IOException;
import java.util.List;

/**
 * One kind of file. A new kind is one class and one line in {@link Formats}; a container of many
 * pages (a web archive, a feed) implements {@link #read} directly and hands out readings one by one
 * from the stream, as {@link JsonLinesFormat} does.
 */
interface ArticleFormat {

  /** A kind of file that holds one article. */
  @FunctionalInterface
  interface Whole {
    Article parse(Input origin, byte[] content) throws UnreadableException;
  }

  /**
   * Reads the articles of an input, as they are asked for.
   *
   * @throws IOException when the input cannot be read at all
   */
  Readings read(Input input) throws IOException;

  /** The format whose files hold one article each. */
  static ArticleFormat whole(Whole parser) {
    return input -> Readings.of(input.where(), List.of(readWhole(parser, input)));
  }

  private static Reading readWhole(Whole parser, Input input) throws IOException {
    try {
      return new Reading.Read(parser.parse(input, Bytes.all(input.bytes())));
    } catch (UnreadableException e) {
      return new Reading.Failed(input.where(), String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return new Reading.Failed(
          input.where(), "nested too deeply to be an article: save its text alone");
    }
  }
}
