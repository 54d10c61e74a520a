package org.demarche.claim.learned;

import java.util.List;
import java.util.Map;
import org.demarche.article.Span;
import org.demarche.claim.FrameHints;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns a pair in a document into what the linear models see. */
final class PairReader {

  /** How much each pooled vector weighs beside the words; chosen by cross-validation. */
  private static final double DENSE_LENGTH = 0.7;

  private static final int POOLS = 4;

  private final @Nullable Encoder encoder;
  private final FrameHints frames = FrameHints.load();

  /**
   * @param encoder gives the dense part; without one it stays empty
   */
  PairReader(@Nullable Encoder encoder) {
    this.encoder = encoder;
  }

  /** What the frames say of the words of the document. */
  Map<Span, FrameHints.Hint> hints(Document document) {
    return frames.in(document);
  }

  /** Length of the dense part. */
  int dimensions() {
    return encoder == null ? 0 : POOLS * encoder.dimensions();
  }

  /** The vectors of the sentences that the pair touches; null without an encoder. */
  @Nullable TokenVectors encode(Document document, Span one, Span other) {
    if (encoder == null) {
      return null;
    }
    List<Sentence> window = PairContext.sentences(document, one, other);
    Span stretch =
        new Span(window.get(0).span().begin(), window.get(window.size() - 1).span().end());
    return encoder.encode(document.text(), stretch);
  }

  /** Words and dependencies alone. */
  FeatureVector glance(PairContext pair, Map<Span, FrameHints.Hint> hints) {
    return PairFeatures.of(pair, hints).vector(new float[0]);
  }

  FeatureVector read(
      PairContext pair, Map<Span, FrameHints.Hint> hints, @Nullable TokenVectors vectors) {
    return read(pair, glance(pair, hints), vectors);
  }

  /**
   * @param glance what words and dependencies say of the pair
   */
  FeatureVector read(PairContext pair, FeatureVector glance, @Nullable TokenVectors vectors) {
    return vectors == null
        ? glance
        : new FeatureVector(glance.buckets(), glance.values(), pool(pair, vectors));
  }

  private static float[] pool(PairContext pair, TokenVectors vectors) {
    List<float[]> pools =
        List.of(
            vectors.mean(pair.spans(List.of(pair.turn()))),
            vectors.mean(pair.spans(pair.predicate())),
            vectors.meanBetween(pair.source(), pair.target()),
            vectors.whole().clone());
    float[] all = new float[POOLS * vectors.whole().length];
    int at = 0;
    for (float[] pool : pools) {
      FeatureVector.scale(pool, DENSE_LENGTH);
      System.arraycopy(pool, 0, all, at, pool.length);
      at += pool.length;
    }
    return all;
  }
}
