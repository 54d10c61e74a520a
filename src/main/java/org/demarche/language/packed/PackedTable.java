package org.demarche.language.packed;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * A map from fingerprints to longs that are not negative: an open-addressing hash table of pairs
 * (fingerprint, value), in which fingerprint 0 is an empty place.
 *
 * <p>Most keys asked for are not there. One byte of each fingerprint is therefore kept in an array
 * of its own, small enough for the processor's cache, and looked at first.
 */
final class PackedTable {

  /** What {@link #get} answers for a key that is not there. */
  static final long ABSENT = -1;

  private final LongBuffer places;
  private final byte[] marks;

  PackedTable(ByteBuffer section) {
    places = section.asLongBuffer();
    marks = new byte[places.limit() / 2];
    for (int place = 0; place < marks.length; place++) {
      marks[place] = mark(places.get(2 * place));
    }
  }

  long get(long fingerprint) {
    byte mark = mark(fingerprint);
    int place = first(fingerprint, marks.length);
    while (marks[place] != 0) {
      if (marks[place] == mark && places.get(2 * place) == fingerprint) {
        return places.get(2 * place + 1);
      }
      place = place + 1 == marks.length ? 0 : place + 1;
    }
    return ABSENT;
  }

  /** 0 for an empty place, and for nothing else. */
  private static byte mark(long fingerprint) {
    return fingerprint == 0 ? 0 : (byte) (fingerprint | 1);
  }

  /** Scales the upper half of the fingerprint to {@code 0..capacity-1}. */
  private static int first(long fingerprint, int capacity) {
    return (int) (((fingerprint >>> 32) * capacity) >>> 32);
  }

  /** Fills a table. */
  static final class Builder {
    private final ByteBuffer section;
    private final LongBuffer places;
    private final int capacity;

    /** Room for {@code size} keys, two in three places taken. */
    Builder(int size) {
      capacity = size + size / 2 + 1;
      section = FlatFile.allocate(capacity * 2 * Long.BYTES);
      places = section.asLongBuffer();
    }

    /**
     * @throws IllegalStateException when the fingerprint is there already
     */
    void put(long fingerprint, long value) {
      int place = first(fingerprint, capacity);
      while (places.get(2 * place) != 0) {
        if (places.get(2 * place) == fingerprint) {
          throw new IllegalStateException("two keys have the fingerprint " + fingerprint);
        }
        place = place + 1 == capacity ? 0 : place + 1;
      }
      places.put(2 * place, fingerprint);
      places.put(2 * place + 1, value);
    }

    ByteBuffer build() {
      return section;
    }
  }
}
