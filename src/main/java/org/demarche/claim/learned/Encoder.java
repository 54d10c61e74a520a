package org.demarche.claim.learned;

import org.demarche.article.Span;

/** Turns text into vectors, one for each piece of a word. Implementations are thread-safe. */
interface Encoder {

  /** Length of each vector. */
  int dimensions();

  /** Encodes a stretch of the text; the spans in the answer point into {@code text}. */
  TokenVectors encode(String text, Span stretch);
}
