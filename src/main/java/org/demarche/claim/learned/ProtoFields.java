package org.demarche.claim.learned;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A protocol-buffer message as its list of fields (Protocol Buffers, "Encoding"), enough to take an
 * ONNX model apart and put it together again. Values keep their bytes.
 */
final class ProtoFields {

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  /**
   * A field.
   *
   * @param number of the field in its message
   * @param type wire type
   * @param value of a number as it is encoded, without the length of bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // copied on, never compared
  private record Field(int number, int type, byte[] value) {}

  private final List<Field> fields = new ArrayList<>();

  /**
   * @throws IllegalArgumentException when the bytes are no message
   */
  static ProtoFields parse(byte[] message) {
    ProtoFields parsed = new ProtoFields();
    int at = 0;
    try {
      while (at < message.length) {
        long tag = number(message, at);
        at = end(message, at);
        int type = (int) (tag & 7);
        int begin = at;
        switch (type) {
          case VARINT -> at = end(message, at);
          case FIXED64 -> at += 8;
          case FIXED32 -> at += 4;
          case BYTES -> {
            begin = end(message, at);
            at = begin + (int) number(message, at);
          }
          default -> throw new IllegalArgumentException("wire type " + type);
        }
        byte[] value = Arrays.copyOfRange(message, begin, at);
        if (at > message.length) {
          throw new IllegalArgumentException("a field ends beyond its message");
        }
        parsed.fields.add(new Field((int) (tag >>> 3), type, value));
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("a message ends within a field", e);
    }
    return parsed;
  }

  /** The bytes of each field of the number, in order. */
  List<byte[]> all(int number) {
    return fields.stream()
        .filter(f -> f.number == number && f.type == BYTES)
        .map(Field::value)
        .toList();
  }

  /** Each field of the number as text, in order. */
  List<String> strings(int number) {
    return all(number).stream().map(b -> new String(b, StandardCharsets.UTF_8)).toList();
  }

  /**
   * The one field of the number.
   *
   * @throws IllegalArgumentException when there is none, or more
   */
  byte[] one(int number) {
    List<byte[]> found = all(number);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%d fields of number %d, not one", found.size(), number));
    }
    return found.get(0);
  }

  ProtoFields without(int number) {
    ProtoFields kept = new ProtoFields();
    fields.stream().filter(f -> f.number != number).forEach(kept.fields::add);
    return kept;
  }

  ProtoFields with(int number, byte[] value) {
    ProtoFields more = new ProtoFields();
    more.fields.addAll(fields);
    more.fields.add(new Field(number, BYTES, value));
    return more;
  }

  ProtoFields with(int number, String value) {
    return with(number, value.getBytes(StandardCharsets.UTF_8));
  }

  ProtoFields with(int number, long value) {
    ProtoFields more = new ProtoFields();
    more.fields.addAll(fields);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    put(bytes, value);
    more.fields.add(new Field(number, VARINT, bytes.toByteArray()));
    return more;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : fields) {
      put(out, (long) field.number << 3 | field.type);
      if (field.type == BYTES) {
        put(out, field.value.length);
      }
      out.writeBytes(field.value);
    }
    return out.toByteArray();
  }

  /** Seven bits a byte, the lowest first; all but the last have the eighth bit. */
  private static long number(byte[] message, int from) {
    long value = 0;
    int shift = 0;
    int at = from;
    while (message[at] < 0) {
      value |= (long) (message[at] & 0x7f) << shift;
      shift += 7;
      at++;
    }
    return value | (long) message[at] << shift;
  }

  private static int end(byte[] message, int from) {
    int at = from;
    while (message[at] < 0) {
      at++;
    }
    return at + 1;
  }

  private static void put(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
