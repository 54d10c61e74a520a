package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.demarche.claim.EventClass;
import org.demarche.claim.Stance;

/**
 * The upper layers of the encoder as tuned to read a pair, and their file.
 *
 * @param layers those from {@link #FROM} to the last
 * @param roles by {@link Role}, then dimension: added to what the lowest of the layers reads
 * @param related class 0 unrelated, class 1 related
 * @param types in the order of {@link EventClass}
 * @param stances in the order of {@link Stance}, "forth" being source to target
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record TunedWeights(
    List<TunedLayer> layers, float[] roles, TunedHead related, TunedHead types, TunedHead stances) {

  /** The lowest layer that is tuned, counted from 0: those below serve all pairs of a sentence. */
  static final int FROM = 8;

  /** All layers of the encoder. */
  static final int LAYERS = 12;

  /** The vector of the whole and the means over source and target. */
  static final int POOLS = 3;

  private static final WeightsFile FILE = new WeightsFile(0x44504531, 1);

  /** What a piece of the text is to the pair. */
  enum Role {
    NEITHER,
    SOURCE,
    TARGET;

    /** Its place among the roles. */
    int index() {
      return switch (this) {
        case NEITHER -> 0;
        case SOURCE -> 1;
        case TARGET -> 2;
      };
    }
  }

  TunedWeights {
    layers = List.copyOf(layers);
  }

  /** How each head goes with its linear model. */
  TunedWeights with(Blend forRelated, Blend forTypes, Blend forStances) {
    return new TunedWeights(
        layers, roles, related.with(forRelated), types.with(forTypes), stances.with(forStances));
  }

  void write(OutputStream out) throws IOException {
    FILE.write(out, this::writeBody);
  }

  private void writeBody(DataOutputStream out) throws IOException {
    TunedLayer.writeAll(layers, out);
    Floats.write(roles, out);
    related.write(out);
    types.write(out);
    stances.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for messages
   * @throws IOException when these are not such weights, or damaged ones
   */
  static TunedWeights read(InputStream in, String name) throws IOException {
    return FILE.read(in, name, TunedWeights::readBody);
  }

  private static TunedWeights readBody(DataInputStream in) throws IOException {
    return new TunedWeights(
        TunedLayer.readAll(in),
        Floats.read(in, Role.values().length * TunedLayer.WIDTH),
        TunedHead.read(in, 2),
        TunedHead.read(in, EventClass.values().length),
        TunedHead.read(in, Stance.values().length));
  }
}
