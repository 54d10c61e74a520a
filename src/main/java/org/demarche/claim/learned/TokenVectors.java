package org.demarche.claim.learned;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.article.Span;

/**
 * An encoded text.
 *
 * @param whole vector of the text as a whole
 * @param pieces where each piece stands in the article
 * @param vectors one row for each of the pieces
 * @param lower what the tuned layers start from: one row for each of the pieces, and one before and
 *     one after them
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record TokenVectors(float[] whole, List<Span> pieces, float[][] vectors, float[][] lower) {

  /** Of no text. */
  static final TokenVectors NONE =
      new TokenVectors(new float[0], List.of(), new float[0][], new float[0][]);

  /** Without the rows of the highest layer, of which only those of the whole stay. */
  TokenVectors lowerAlone() {
    return new TokenVectors(whole, pieces, new float[0][], lower);
  }

  /** Mean over the pieces that share a unit with one of the spans; zeros when there are none. */
  float[] mean(Collection<Span> spans) {
    return meanWhere(piece -> spans.stream().anyMatch(piece::overlaps));
  }

  /** Mean over the pieces strictly between two spans; when there are none, over all outside. */
  float[] meanBetween(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.begin(), other.begin());
    Predicate<Span> between = p -> p.begin() >= from && p.end() <= to;
    boolean any = pieces.stream().anyMatch(between);
    return meanWhere(any ? between : p -> !p.overlaps(one) && !p.overlaps(other));
  }

  private float[] meanWhere(Predicate<Span> wanted) {
    float[] sum = new float[whole.length];
    int count = 0;
    for (int i = 0; i < vectors.length; i++) {
      if (wanted.test(pieces.get(i))) {
        count++;
        for (int d = 0; d < sum.length; d++) {
          sum[d] += vectors[i][d];
        }
      }
    }
    for (int d = 0; d < sum.length && count > 0; d++) {
      sum[d] /= count;
    }
    return sum;
  }
}
