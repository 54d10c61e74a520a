package org.demarche.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What {@link TieFeatures} say of a word beside a word that attributes.
 *
 * @param content whether it is part of what is attributed
 * @param begin whether that begins with it
 * @param end whether that ends with it
 * @param speaker whether it names the source
 */
record TieModels(
    HashedLogistic content, HashedLogistic begin, HashedLogistic end, HashedLogistic speaker) {

  static TieModels read(DataInputStream in) throws IOException {
    return new TieModels(
        HashedLogistic.read(in),
        HashedLogistic.read(in),
        HashedLogistic.read(in),
        HashedLogistic.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    content.write(out);
    begin.write(out);
    end.write(out);
    speaker.write(out);
  }
}
