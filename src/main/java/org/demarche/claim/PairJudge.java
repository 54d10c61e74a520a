package org.demarche.claim;

import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;

/**
 * A judge of who does what to whom that has read examples, beside the frames. Implementations are
 * thread-safe.
 */
public interface PairJudge {

  /** A judge of the pairs of one document, for one thread. */
  OfDocument on(Document document);

  /** Judges the pairs of one document, and may read the words of its sentences, too. */
  interface OfDocument extends WordReader {

    /**
     * Judges one directed pair.
     *
     * @param source span in the document's text, within a sentence or more
     * @param target likewise
     * @throws IllegalArgumentException when no sentence lies at the spans
     */
    Judgement judge(Span source, Span target);

    /**
     * Whether, at a quick first look, a judgement of the pair may hold a type or a stance of that
     * probability, either way. Few of the pairs named in one sentence may.
     *
     * @throws IllegalArgumentException when no sentence lies at the spans
     */
    default boolean mayReach(double probability, Span one, Span other) {
      return true;
    }

    @Override
    default Optional<WordReading> words(Sentence sentence) {
      return Optional.empty();
    }
  }
}
