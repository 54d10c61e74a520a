package org.demarche.language.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file of a few sections of bytes, little-endian, each beginning on a multiple of eight:
 *
 * <pre>
 *   long magic    long checksum (CRC-32C of all that follows)    long sections
 *   long length of each section    the sections, padded
 * </pre>
 */
final class FlatFile {

  /** Changes with the format, so that files of another version are rebuilt. */
  private static final long MAGIC = 0x0001_4548_4352_4D44L;

  private static final int CHECKED_FROM = 2 * Long.BYTES;

  private FlatFile() {}

  /** Writes to a temporary file beside {@code file}, then puts it in place in one step. */
  static void write(Path file, List<ByteBuffer> sections) throws IOException {
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".part");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        for (ByteBuffer block : blocks(sections)) {
          while (block.hasRemaining()) {
            channel.write(block);
          }
        }
        channel.force(true);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Maps the file into memory.
   *
   * @throws CorruptFileException when it is not what {@link #write} wrote
   */
  static List<ByteBuffer> map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < CHECKED_FROM + Long.BYTES || size > Integer.MAX_VALUE) {
        throw new CorruptFileException(file);
      }
      ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
      if (all.getLong(0) != MAGIC || all.getLong(Long.BYTES) != checksum(all)) {
        throw new CorruptFileException(file);
      }
      return sections(all);
    }
  }

  private static List<ByteBuffer> blocks(List<ByteBuffer> sections) {
    ByteBuffer head = allocate((3 + sections.size()) * Long.BYTES);
    head.putLong(MAGIC).putLong(0).putLong(sections.size());
    List<ByteBuffer> blocks = new ArrayList<>();
    blocks.add(head);
    for (ByteBuffer section : sections) {
      head.putLong(section.remaining());
      blocks.add(section.duplicate());
      blocks.add(ByteBuffer.allocate(padded(section.remaining()) - section.remaining()));
    }
    head.flip();
    head.putLong(Long.BYTES, checksumFrom(blocks));
    return blocks;
  }

  private static long checksumFrom(List<ByteBuffer> blocks) {
    CRC32C checksum = new CRC32C();
    checksum.update(blocks.get(0).duplicate().position(CHECKED_FROM));
    blocks.stream().skip(1).forEach(block -> checksum.update(block.duplicate()));
    return checksum.getValue();
  }

  private static long checksum(ByteBuffer all) {
    CRC32C checksum = new CRC32C();
    checksum.update(all.duplicate().position(CHECKED_FROM));
    return checksum.getValue();
  }

  private static List<ByteBuffer> sections(ByteBuffer all) {
    int count = (int) all.getLong(CHECKED_FROM);
    int begin = (3 + count) * Long.BYTES;
    List<ByteBuffer> sections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = (int) all.getLong((3 + i) * Long.BYTES);
      sections.add(all.slice(begin, length).order(ByteOrder.LITTLE_ENDIAN));
      begin += padded(length);
    }
    return List.copyOf(sections);
  }

  private static int padded(int length) {
    return (length + Long.BYTES - 1) & -Long.BYTES;
  }

  /** An empty section in memory. */
  static ByteBuffer allocate(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The file is damaged, half written, or of another version. */
  static final class CorruptFileException extends IOException {
    private static final long serialVersionUID = 1L;

    CorruptFileException(Path file) {
      super("damaged: " + file);
    }
  }
}
