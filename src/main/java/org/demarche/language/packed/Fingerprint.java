package org.demarche.language.packed;

/** A 64-bit hash of a string, also when it is fed in pieces. */
final class Fingerprint {

  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private Fingerprint() {}

  /** The state before the first character; {@code type} keeps equal strings apart. */
  static long begin(int type) {
    return (type + 1) * FACTOR;
  }

  static long add(long state, char c) {
    return (Long.rotateLeft(state, 5) ^ c) * FACTOR;
  }

  static long add(long state, String s) {
    long next = state;
    for (int i = 0; i < s.length(); i++) {
      next = add(next, s.charAt(i));
    }
    return next;
  }

  /** The fingerprint, never 0. */
  static long end(long state) {
    long mixed = (state ^ (state >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
    mixed ^= mixed >>> 33;
    return mixed == 0 ? 1 : mixed;
  }

  static long of(int type, String s) {
    return end(add(begin(type), s));
  }
}
