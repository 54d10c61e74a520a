package org.demarche.language.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** NLP4J's English models as they come: Java serialisation, xz-compressed, on the class path. */
final class ShippedModels {

  /** Changes whenever the way they are packed changes. */
  private static final String PACKING = "packing 2";

  private ShippedModels() {}

  /** Sixteen hexadecimal digits that change when the models or the way they are packed do. */
  static String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(PACKING.getBytes(StandardCharsets.UTF_8));
      for (ModelPart part : ModelPart.values()) {
        digest.update(identity(part).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name, size and checksum, the last from the jar's directory: 260 MB are not read for it. */
  private static String identity(ModelPart part) throws IOException {
    URLConnection connection = url(part).openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (var file = jar.getJarFile()) {
        var entry = file.getEntry(jar.getEntryName());
        return part.resource() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
      }
    }
    return part.resource()
        + ' '
        + connection.getContentLengthLong()
        + ' '
        + connection.getLastModified()
        + '\n';
  }

  /** Reads a part and packs it. */
  static List<ByteBuffer> pack(ModelPart part) {
    try (InputStream in = url(part).openStream();
        ObjectInputStream objects =
            new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      return part.pack(objects.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not the NLP4J these models were made by", e);
    }
  }

  private static URL url(ModelPart part) {
    URL url = ShippedModels.class.getResource(part.resource());
    if (url == null) {
      throw new IllegalStateException(
          "no " + part.resource() + " on the class path: nlp4j-english is missing");
    }
    return url;
  }
}
