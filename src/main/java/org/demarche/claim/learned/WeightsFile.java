package org.demarche.claim.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A kind of file of weights: a magic number, a version, a checksum, then the weights, compressed.
 *
 * @param magic what such a file begins with
 * @param version of what follows
 */
record WeightsFile(int magic, int version) {

  /** Writes the weights. */
  @FunctionalInterface
  interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads the weights. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  void write(OutputStream out, Writer weights) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(body))) {
      weights.write(data);
    }
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(magic);
    file.writeInt(version);
    file.writeLong(checksum(body.toByteArray()));
    body.writeTo(file);
    file.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for messages
   * @throws IOException when this is not such a file, or a damaged one
   */
  <T> T read(InputStream in, String name, Reader<T> weights) throws IOException {
    try {
      DataInputStream file = new DataInputStream(in);
      if (file.readInt() != magic || file.readInt() != version) {
        throw new IOException("is not a file of weights that this version reads");
      }
      long expected = file.readLong();
      byte[] body = file.readAllBytes();
      if (checksum(body) != expected) {
        throw new IOException("is damaged (its checksum does not hold)");
      }
      try (DataInputStream data =
          new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(body)))) {
        return weights.read(data);
      }
    } catch (IOException e) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "The classifier's weights %s: %s. Rebuild the program or train them again.",
              name,
              e.getMessage() == null ? "end too early" : e.getMessage()),
          e);
    }
  }

  private static long checksum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }
}
