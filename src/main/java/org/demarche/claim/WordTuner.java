package org.demarche.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.demarche.language.Document;

/** Teaches {@link WordReader}s by examples. The same examples make the same reader. */
public interface WordTuner {

  /** Readers of documents that have learnt from the sentences. */
  Function<Document, WordReader> tune(List<MarkedSentence> sentences);

  /**
   * Learns from the sentences and writes what is shipped into a folder.
   *
   * @throws IOException when it cannot be written
   */
  void tune(List<MarkedSentence> sentences, Path folder) throws IOException;
}
