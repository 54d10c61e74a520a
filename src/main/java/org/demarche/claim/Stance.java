package org.demarche.claim;

/** Sign and direction of the sentiment between the two members of a pair (Park et al., 2021). */
public enum Stance {
  NEUTRAL(0),
  /** The first thinks well of the second. */
  POSITIVE_FORTH(1),
  /** The second thinks well of the first. */
  POSITIVE_BACK(1),
  /** The first thinks ill of the second. */
  NEGATIVE_FORTH(-1),
  /** The second thinks ill of the first. */
  NEGATIVE_BACK(-1);

  private final int polarity;

  Stance(int polarity) {
    this.polarity = polarity;
  }

  /** 1, 0 or -1. */
  public int polarity() {
    return polarity;
  }

  /** The same sentiment seen from the other member of the pair. */
  public Stance reversed() {
    return switch (this) {
      case NEUTRAL -> NEUTRAL;
      case POSITIVE_FORTH -> POSITIVE_BACK;
      case POSITIVE_BACK -> POSITIVE_FORTH;
      case NEGATIVE_FORTH -> NEGATIVE_BACK;
      case NEGATIVE_BACK -> NEGATIVE_FORTH;
    };
  }
}
