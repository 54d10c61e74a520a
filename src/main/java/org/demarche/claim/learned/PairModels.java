package org.demarche.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;

/**
 * The three models of one mode, and their file.
 *
 * @param related class 0 unrelated, class 1 related
 * @param types in the order of {@link EventClass}
 * @param stances in the order of {@link Stance}, for pairs in the order of the text
 * @param known stances of the pairs trained on
 */
record PairModels(
    LinearClassifier related, LinearClassifier types, LinearClassifier stances, KnownPairs known) {

  private static final WeightsFile FILE = new WeightsFile(0x44504331, 2);

  void write(OutputStream out) throws IOException {
    FILE.write(
        out,
        data -> {
          related.write(data);
          types.write(data);
          stances.write(data);
          known.write(data);
        });
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for messages
   * @param dimensions of the dense part of the vectors they will be given
   * @throws IOException when these are not such models, or damaged ones
   */
  static PairModels read(InputStream in, String name, int dimensions) throws IOException {
    return FILE.read(
        in,
        name,
        data ->
            new PairModels(
                LinearClassifier.read(data, 2, dimensions),
                LinearClassifier.read(data, EventClass.values().length, dimensions),
                LinearClassifier.read(data, Stance.values().length, dimensions),
                KnownPairs.read(data, Stance.values().length)));
  }
}
