package org.demarche.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.claim.Stance;
import org.demarche.claim.learned.TunedWeights.Role;

/**
 * The encoder's upper layers, tuned to read one pair: they start from what the frozen layers below
 * made of the sentence, each piece marked as part of the source, the target or neither.
 * Thread-safe.
 */
final class PairEncoder {

  private static final String WEIGHTS = "/data/models/pair-encoder.bin";
  private static final List<Stance> STANCES = List.of(Stance.values());

  /** One for the process: its memory lies outside the heap and is never given back. */
  private static final class Shared {
    static final PairEncoder INSTANCE = load();
  }

  private final TunedWeights weights;
  private final UpperLayers layers;

  /**
   * What the layers think of a directed pair: probabilities by class, not calibrated.
   *
   * @param stances "forth" being source to target
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Opinion(double[] related, double[] types, double[] stances) {}

  /**
   * @param encoder whose layers the weights replace
   */
  PairEncoder(TunedWeights weights, OnnxEncoder encoder) {
    this.weights = weights;
    this.layers = new UpperLayers(weights.layers(), encoder);
  }

  static PairEncoder shared() {
    return Shared.INSTANCE;
  }

  private static PairEncoder load() {
    try (InputStream in = PairEncoder.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IllegalStateException("the weights " + WEIGHTS + " are not on the class path");
      }
      return new PairEncoder(TunedWeights.read(in, WEIGHTS), BgeEncoder.onnx());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TunedWeights weights() {
    return weights;
  }

  /** What it thinks of the pair from source to target, then of the pair turned round. */
  List<Opinion> read(TokenVectors vectors, Span source, Span target) {
    List<Pooling> ways =
        List.of(Pooling.of(vectors, source, target), Pooling.of(vectors, target, source));
    float[][][] top = run(vectors.lower(), ways);
    float[] forth = ways.get(0).pool(top[0]);
    float[] back = ways.get(1).pool(top[1]);
    double[] stances = stances(forth, back);
    return List.of(opinion(forth, stances), opinion(back, turned(stances)));
  }

  private Opinion opinion(float[] pooled, double[] stances) {
    return new Opinion(
        probabilities(weights.related().scores(pooled)),
        probabilities(weights.types().scores(pooled)),
        probabilities(stances));
  }

  /** The two ways of reading a pair have one stance: their mean is surer than either. */
  private double[] stances(float[] forth, float[] back) {
    double[] one = weights.stances().scores(forth);
    double[] other = turned(weights.stances().scores(back));
    double[] mean = new double[one.length];
    for (int c = 0; c < mean.length; c++) {
      mean[c] = (one[c] + other[c]) / 2;
    }
    return mean;
  }

  private static double[] turned(double[] stances) {
    double[] turned = new double[stances.length];
    for (Stance stance : STANCES) {
      turned[STANCES.indexOf(stance.reversed())] = stances[STANCES.indexOf(stance)];
    }
    return turned;
  }

  private static double[] probabilities(double[] scores) {
    return Scaling.identity(scores.length).probabilities(scores);
  }

  /** The vectors of the highest layer, by way, then piece. */
  private float[][][] run(float[][] lower, List<Pooling> ways) {
    int length = lower.length;
    FloatBuffer marked = FloatBuffer.allocate(ways.size() * length * TunedLayer.WIDTH);
    for (Pooling way : ways) {
      for (int t = 0; t < length; t++) {
        int role = way.roles().get(t).index() * TunedLayer.WIDTH;
        for (int d = 0; d < TunedLayer.WIDTH; d++) {
          marked.put(lower[t][d] + weights.roles()[role + d]);
        }
      }
    }
    return layers.read(marked.flip(), ways.size(), length);
  }

  /**
   * Where source and target stand among the pieces.
   *
   * @param roles one for each vector of the lower layers, the framing ones included
   */
  record Pooling(List<Role> roles) {

    static Pooling of(TokenVectors vectors, Span source, Span target) {
      return new Pooling(
          Stream.concat(
                  Stream.of(Role.NEITHER),
                  Stream.concat(
                      vectors.pieces().stream().map(p -> role(p, source, target)),
                      Stream.of(Role.NEITHER)))
              .toList());
    }

    private static Role role(Span piece, Span source, Span target) {
      if (piece.overlaps(source)) {
        return Role.SOURCE;
      }
      return piece.overlaps(target) ? Role.TARGET : Role.NEITHER;
    }

    /** The first vector, the mean over the source's and the mean over the target's. */
    float[] pool(float[][] rows) {
      float[] pooled = new float[TunedWeights.POOLS * TunedLayer.WIDTH];
      System.arraycopy(rows[0], 0, pooled, 0, TunedLayer.WIDTH);
      for (Role role : List.of(Role.SOURCE, Role.TARGET)) {
        int at = role.index() * TunedLayer.WIDTH;
        long count = roles.stream().filter(r -> r == role).count();
        for (int t = 0; t < rows.length; t++) {
          for (int d = 0; d < TunedLayer.WIDTH && roles.get(t) == role; d++) {
            pooled[at + d] += rows[t][d] / count;
          }
        }
      }
      return pooled;
    }
  }
}
