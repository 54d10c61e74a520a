package org.demarche.graph.export;

import java.io.IOException;

/** Writes a document subject by subject; blocks of the same graph follow each other. */
interface BlockWriter {

  void begin() throws IOException;

  void write(Block block) throws IOException;

  void end() throws IOException;
}
