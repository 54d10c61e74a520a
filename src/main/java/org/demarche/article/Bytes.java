package org.demarche.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** From bytes to characters, refusing what is no text. */
final class Bytes {

  /** The longest article read, in bytes: larger input is no article, and would fill the memory. */
  static final int MAX_ARTICLE = 16 << 20;

  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  private Bytes() {}

  /** The stream decompressed when it is gzip, whatever its name; buffered, so it can be marked. */
  static InputStream decompressed(InputStream raw) throws IOException {
    InputStream in = buffered(raw);
    in.mark(2);
    int magic = (in.read() << 8) | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? buffered(new GZIPInputStream(in, BUFFER)) : in;
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }

  /** All bytes of an input that holds one article. */
  static byte[] all(InputStream in) throws IOException, UnreadableException {
    byte[] content = in.readNBytes(MAX_ARTICLE + 1);
    if (content.length > MAX_ARTICLE) {
      throw new UnreadableException(tooLong());
    }
    return content;
  }

  static String tooLong() {
    return "longer than " + (MAX_ARTICLE >> 20) + " MiB, which no article is: split it up";
  }

  /**
   * The text: UTF-8, or UTF-16 when it begins with a byte order mark, which is dropped.
   *
   * @throws UnreadableException when it is empty, binary or in another encoding
   */
  static String decode(byte[] content) throws UnreadableException {
    if (content.length == 0) {
      throw new UnreadableException("empty: nothing to read");
    }
    Charset charset = byteOrderMark(content);
    if (charset.equals(StandardCharsets.UTF_8) && isBinary(content)) {
      throw new UnreadableException("binary, not text: give the article as text, HTML or JSON");
    }
    String text = decode(content, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset byteOrderMark(byte[] content) {
    int mark = content.length < 2 ? 0 : ((content[0] & 0xff) << 8) | (content[1] & 0xff);
    return switch (mark) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** Whether it begins with the byte order mark of UTF-16. */
  static boolean isUtf16(byte[] content) {
    return !byteOrderMark(content).equals(StandardCharsets.UTF_8);
  }

  /** Text holds no zero byte; everything compressed, compiled or scanned soon does. */
  static boolean isBinary(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String decode(byte[] content, Charset charset) throws UnreadableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(bytes, chars, true);
    if (result.isError()) {
      throw new UnreadableException(
          "byte "
              + (bytes.position() + 1)
              + " is not "
              + charset
              + ": save the file as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)");
    }
    return chars.flip().toString();
  }

  /** Whether all of it is UTF-8. */
  static boolean isUtf8(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** What an input or output error means to the user. */
  static String explain(IOException e) {
    if (e instanceof EOFException) {
      return "the compressed data ends too early: the file is cut off, fetch it again";
    }
    if (e instanceof ZipException) {
      return "the compressed data is damaged (" + e.getMessage() + "): fetch the file again";
    }
    return "cannot be read (" + e + "): check that it exists and that you may read it";
  }
}
