package org.demarche.lexicon;

/** In which way a surface form names its entry. */
public enum SurfaceKind {
  /** "Russia", "Sergei Lavrov", "the Kremlin". */
  NAME,
  /** "Russian". */
  ADJECTIVE,
  /** "Russians", "the French". */
  PEOPLE,
  /** "UN", "DPRK". */
  ACRONYM
}
