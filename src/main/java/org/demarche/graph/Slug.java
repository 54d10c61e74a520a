package org.demarche.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Last steps of an IRI: lower-case ASCII letters, digits and single hyphens. What is already one
 * stays as it is; anything else is brought to that form and gets a hash of the original appended,
 * so that two different names never share a slug ("A b" and "a-b").
 */
final class Slug {

  /** Beyond this length a slug is cut; the hash keeps it apart from others. */
  private static final int LONGEST = 80;

  private static final Pattern SAFE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /** The slug of any text, never empty. */
  static String of(String text) {
    if (text.length() <= LONGEST && SAFE.matcher(text).matches()) {
      return text;
    }
    String readable = readable(text.substring(0, Math.min(text.length(), 2 * LONGEST)));
    return readable.isEmpty() ? hash(text) : readable + "-" + hash(text);
  }

  /** The first 12 hexadecimal digits of the SHA-256 of the text in UTF-8. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String readable(String text) {
    String hyphened = UNSAFE.matcher(Labels.fold(text)).replaceAll("-");
    String cut = hyphened.substring(0, Math.min(hyphened.length(), LONGEST));
    return cut.replaceAll("^-|-$", "");
  }
}
