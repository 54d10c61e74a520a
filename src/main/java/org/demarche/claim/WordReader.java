package org.demarche.claim;

import java.util.Optional;
import org.demarche.language.Sentence;

/** Reads the words of a document's sentences. Made for one document and one thread. */
public interface WordReader {

  /** Reads nothing. */
  WordReader NONE = sentence -> Optional.empty();

  /**
   * What the words of a sentence of the document are to the attributions in it; empty when nothing
   * is read.
   */
  Optional<WordReading> words(Sentence sentence);
}
