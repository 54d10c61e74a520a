package org.demarche.article;

/**
 * A stretch of an article's text.
 *
 * <p>Inside the program offsets count UTF-16 units, as Java strings do; what leaves the program
 * (JSON, RDF) counts Unicode code points, see {@link Article#codePoints(Span)}.
 *
 * @param begin first UTF-16 unit, at least 0
 * @param end one past the last UTF-16 unit, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** The text under this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public int length() {
    return end - begin;
  }

  /**
   * By begin; of two that begin together the longer first, so that an outer span precedes its
   * parts.
   */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
