package org.demarche.lexicon;

/** What kind of place a row of {@code places.tsv} is. */
public enum PlaceKind {
  CITY,
  SUBDIVISION,
  REGION,
  WATER,
  /** A building, square or other thing whose name holds the name of a state or city. */
  LANDMARK
}
