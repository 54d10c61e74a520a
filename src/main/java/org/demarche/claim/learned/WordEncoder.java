package org.demarche.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.demarche.article.Span;
import org.demarche.claim.WordReading;
import org.demarche.claim.learned.WordWeights.Question;

/**
 * The encoder's upper layers, tuned to tell which words of a sentence are cue, content and source
 * of an attribution. They start from what the frozen layers below made of the sentence.
 * Thread-safe.
 */
final class WordEncoder {

  private static final String WEIGHTS = "/data/models/" + EncoderWordTuner.FILE;

  /** Log-odds of a word that is not read. */
  private static final double UNREAD = -9;

  /** One for the process: its memory lies outside the heap and is never given back. */
  private static final class Shared {
    static final WordEncoder INSTANCE = load();
  }

  private final WordWeights weights;
  private final UpperLayers layers;

  /**
   * @param encoder whose layers the weights replace
   */
  WordEncoder(WordWeights weights, OnnxEncoder encoder) {
    this.weights = weights;
    this.layers = new UpperLayers(weights.layers(), encoder);
  }

  static WordEncoder shared() {
    return Shared.INSTANCE;
  }

  private static WordEncoder load() {
    try (InputStream in = WordEncoder.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IllegalStateException("the weights " + WEIGHTS + " are not on the class path");
      }
      return new WordEncoder(WordWeights.read(in, WEIGHTS), BgeEncoder.onnx());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the words of an encoded text.
   *
   * @param words where they stand, in order
   */
  WordReading read(TokenVectors vectors, List<Span> words) {
    double[][] scores = scores(vectors.lower());
    double[][] read = new double[WordWeights.QUESTIONS][words.size()];
    for (double[] row : read) {
      Arrays.fill(row, UNREAD);
    }
    List<WordPieces> pieces = WordPieces.of(vectors, words);
    for (int w = 0; w < words.size(); w++) {
      if (pieces.get(w).isRead()) {
        for (Question question : Question.values()) {
          read[question.index()][w] = score(scores, pieces.get(w), question);
        }
      }
    }
    return new WordReading(read[0], read[1], read[2], read[3], read[4]);
  }

  /** A cue and a beginning show in the first piece, an end in the last, the others in all. */
  private static double score(double[][] scores, WordPieces pieces, Question question) {
    int q = question.index();
    return switch (question) {
      case CUE, BEGIN -> scores[pieces.first()][q];
      case END -> scores[pieces.last()][q];
      case CONTENT, SOURCE ->
          Arrays.stream(scores, pieces.first(), pieces.last() + 1)
              .mapToDouble(s -> s[q])
              .average()
              .orElse(UNREAD);
    };
  }

  private double[][] scores(float[][] lower) {
    FloatBuffer flat = FloatBuffer.allocate(lower.length * TunedLayer.WIDTH);
    for (float[] vector : lower) {
      flat.put(vector);
    }
    float[][] rows = layers.read(flat.flip(), 1, lower.length)[0];
    return Arrays.stream(rows).map(weights::scores).toArray(double[][]::new);
  }
}
