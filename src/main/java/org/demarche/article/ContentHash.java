package org.demarche.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether an article changed since it was last read. */
public final class ContentHash {

  private final MessageDigest digest = sha256();

  private ContentHash() {}

  /**
   * SHA-256 over every field of the article, as 64 lower-case hexadecimal digits. Each field goes
   * in as its UTF-8 length and bytes, an unknown one as length -1, so that no two articles share
   * their input.
   */
  public static String of(Article article) {
    ContentHash hash = new ContentHash();
    hash.add(article.id());
    hash.add(article.title());
    hash.add(Objects.toString(article.date(), null));
    hash.add(article.publisher());
    hash.add(article.agency());
    hash.add(article.byline());
    hash.add(Objects.toString(article.url(), null));
    hash.add(article.text());
    hash.add(article.mentions().size());
    for (Span mention : article.mentions()) {
      hash.add(mention.begin());
      hash.add(mention.end());
    }
    return hash.hex();
  }

  /** SHA-256 of a text alone. */
  static String of(String text) {
    ContentHash hash = new ContentHash();
    hash.add(text);
    return hash.hex();
  }

  private void add(@Nullable String field) {
    byte[] bytes = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
    add(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      digest.update(bytes);
    }
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
