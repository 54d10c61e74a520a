package org.demarche.claim;

import java.util.Arrays;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** What a {@link WordReading} says of the proposals of a sentence, in log-odds. */
final class ReadingFeatures {

  /** Where there is no word. */
  private static final double NONE = -9;

  private final Sentence sentence;
  private final WordReading reading;
  private final int size;

  ReadingFeatures(Sentence sentence, WordReading reading) {
    this.sentence = sentence;
    this.reading = reading;
    this.size = sentence.tokens().size();
  }

  /** Of the cue, the content, its edges, what stands beside it and elsewhere, and the source. */
  double[] of(CueProposal proposal) {
    CueCandidate candidate = proposal.candidate();
    int cue = candidate.cue().index();
    Token speaker = candidate.speaker();
    Span hull = proposal.hull();
    int begin = 0;
    while (begin < size && !hull.contains(sentence.token(begin).span())) {
      begin++;
    }
    int end = begin;
    while (end < size && hull.contains(sentence.token(end).span())) {
      end++;
    }
    double[] inside = Arrays.copyOfRange(reading.content(), begin, end);
    double[] cues = reading.cue().clone();
    cues[cue] = NONE;
    double[] sources = reading.source();
    return new double[] {
      reading.cue()[cue],
      Arrays.stream(inside).average().orElse(NONE),
      Arrays.stream(inside).min().orElse(NONE),
      at(reading.begin(), begin),
      at(reading.end(), end - 1),
      at(reading.content(), begin - 1),
      at(reading.content(), end),
      at(reading.content(), cue),
      most(cues, begin, end),
      Math.max(most(cues, 0, begin), most(cues, end, size)),
      most(sources, begin, end),
      Math.max(most(sources, 0, begin), most(sources, end, size)),
      speaker == null ? NONE : sources[speaker.index()]
    };
  }

  private static double at(double[] values, int index) {
    return index < 0 || index >= values.length ? NONE : values[index];
  }

  private static double most(double[] values, int begin, int end) {
    return Arrays.stream(values, begin, end).max().orElse(NONE);
  }
}
