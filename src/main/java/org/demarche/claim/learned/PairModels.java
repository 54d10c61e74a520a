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
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;

/**
 * The three models of one mode, and their file: a magic number, a version, a checksum, then the
 * models one after the other, compressed.
 *
 * @param related class 0 unrelated, class 1 related
 * @param types in the order of {@link EventClass}
 * @param stances in the order of {@link Stance}, for pairs in the order of the text
 * @param known stances of the pairs trained on
 */
record PairModels(
    LinearClassifier related, LinearClassifier types, LinearClassifier stances, KnownPairs known) {

  private static final int MAGIC = 0x44504331;
  private static final int VERSION = 2;

  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(body))) {
      related.write(data);
      types.write(data);
      stances.write(data);
      known.write(data);
    }
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeLong(checksum(body.toByteArray()));
    body.writeTo(file);
    file.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for messages
   * @param dimensions of the dense part of the vectors they will be given
   * @throws IOException when these are not such models, or damaged ones
   */
  static PairModels read(InputStream in, String name, int dimensions) throws IOException {
    try {
      DataInputStream file = new DataInputStream(in);
      if (file.readInt() != MAGIC || file.readInt() != VERSION) {
        throw new IOException("is not a file of weights that this version reads");
      }
      long expected = file.readLong();
      byte[] body = file.readAllBytes();
      if (checksum(body) != expected) {
        throw new IOException("is damaged (its checksum does not hold)");
      }
      return read(body, dimensions);
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

  private static PairModels read(byte[] body, int dimensions) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(body)))) {
      return new PairModels(
          LinearClassifier.read(data, 2, dimensions),
          LinearClassifier.read(data, EventClass.values().length, dimensions),
          LinearClassifier.read(data, Stance.values().length, dimensions),
          KnownPairs.read(data, Stance.values().length));
    }
  }

  private static long checksum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }
}
