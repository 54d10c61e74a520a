package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The upper layers of the encoder as tuned to read the words of attributions, and their file.
 *
 * @param layers those from {@link TunedWeights#FROM} to the last
 * @param head by dimension of a piece's vector, then question
 * @param bias by question
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record WordWeights(List<TunedLayer> layers, float[] head, float[] bias) {

  /** What is asked of each piece, in the order of {@link org.demarche.claim.WordReading}. */
  enum Question {
    CUE,
    CONTENT,
    BEGIN,
    END,
    SOURCE;

    /** Its place among the questions. */
    int index() {
      return ALL.indexOf(this);
    }
  }

  private static final List<Question> ALL = List.of(Question.values());

  static final int QUESTIONS = ALL.size();

  private static final WeightsFile FILE = new WeightsFile(0x44574531, 1);

  WordWeights {
    layers = List.copyOf(layers);
  }

  /** Log-odds of each question for a piece. */
  double[] scores(float[] vector) {
    double[] scores = new double[QUESTIONS];
    for (int q = 0; q < QUESTIONS; q++) {
      scores[q] = bias[q];
    }
    for (int d = 0; d < vector.length; d++) {
      for (int q = 0; q < QUESTIONS; q++) {
        scores[q] += (double) vector[d] * head[d * QUESTIONS + q];
      }
    }
    return scores;
  }

  void write(OutputStream out) throws IOException {
    FILE.write(out, this::writeBody);
  }

  private void writeBody(DataOutputStream out) throws IOException {
    TunedLayer.writeAll(layers, out);
    Floats.write(head, out);
    Floats.write(bias, out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for messages
   * @throws IOException when these are not such weights, or damaged ones
   */
  static WordWeights read(InputStream in, String name) throws IOException {
    return FILE.read(in, name, WordWeights::readBody);
  }

  private static WordWeights readBody(DataInputStream in) throws IOException {
    List<TunedLayer> layers = TunedLayer.readAll(in);
    float[] head = Floats.read(in, TunedLayer.WIDTH * QUESTIONS);
    return new WordWeights(layers, head, Floats.read(in, QUESTIONS));
  }
}
