package org.demarche.graph.export;

import java.io.IOException;
import java.io.Writer;

/** Writes N-Quads. */
final class NQuadsBlocks implements BlockWriter {

  private final Writer out;

  NQuadsBlocks(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {
    // N-Quads has no header
  }

  @Override
  public void write(Block block) throws IOException {
    String end = block.graph().isEmpty() ? " .\n" : " " + block.graph() + " .\n";
    for (Block.Entry entry : block.entries()) {
      for (String object : entry.objects()) {
        out.append(block.subject()).append(' ').append(entry.predicate()).append(' ');
        out.append(object).append(end);
      }
    }
  }

  @Override
  public void end() {
    // nor a footer
  }
}
