package org.demarche.article;

import java.util.Iterator;
import java.util.List;

/**
 * The readings of one input, as they are asked for. What fails is handed out as a {@link
 * Reading.Failed}, and the readings end there when nothing more can be read; nothing is thrown but
 * {@link java.util.NoSuchElementException}.
 */
interface Readings extends Iterator<Reading> {

  /** What to call the place of the reading handed out last: the file, with its line. */
  String where();

  /** No reading, or all of them already there. */
  static Readings of(String where, List<Reading> readings) {
    Iterator<Reading> iterator = readings.iterator();
    return new Readings() {
      @Override
      public String where() {
        return where;
      }

      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public Reading next() {
        return iterator.next();
      }
    };
  }

  /** One failure. */
  static Readings failed(String where, String why) {
    return of(where, List.of(new Reading.Failed(where, why)));
  }
}
