package org.demarche.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** What a {@link WordReading} says of the proposals of a sentence, in log-odds. */
final class ReadingFeatures {

  /** Where there is no word. */
  private static final double NONE = -9;

  /** How well a stretch without words fits. */
  private static final double NOTHING = -99;

  /** No word counts more than this for or against a stretch. */
  private static final double MOST = 4;

  private final Sentence sentence;
  private final WordReading reading;
  private final int size;

  /** By word, how much the words before it count as content, together. */
  private final double[] sums;

  /** How well the stretches proposed for each cue fit the reading. */
  private final Map<Long, List<Double>> fits = new HashMap<>();

  private final double best;

  /** Tokens of a proposal's content: {@code begin} up to {@code end}, that not included. */
  private record Stretch(int begin, int end) {}

  /**
   * @param proposals of the sentence, maybe others too
   */
  ReadingFeatures(Sentence sentence, WordReading reading, List<CueProposal> proposals) {
    this.sentence = sentence;
    this.reading = reading;
    this.size = sentence.tokens().size();
    this.sums = new double[size + 1];
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + Math.max(-MOST, Math.min(MOST, reading.content()[i]));
    }
    for (CueProposal proposal : proposals) {
      if (proposal.sentence() == sentence.index()) {
        fits.computeIfAbsent(proposal.cue(), c -> new ArrayList<>()).add(fit(stretch(proposal)));
      }
    }
    this.best = best();
  }

  private Stretch stretch(CueProposal proposal) {
    Span hull = proposal.hull();
    int begin = 0;
    while (begin < size && !hull.contains(sentence.token(begin).span())) {
      begin++;
    }
    int end = begin;
    while (end < size && hull.contains(sentence.token(end).span())) {
      end++;
    }
    return new Stretch(begin, end);
  }

  /** How well a stretch fits as content, by its words, its first and its last. */
  private double fit(Stretch stretch) {
    int last = stretch.end() - 1;
    return last < stretch.begin()
        ? NOTHING
        : sums[stretch.end()]
            - sums[stretch.begin()]
            + reading.begin()[stretch.begin()]
            + reading.end()[last];
  }

  /** The fit of the stretch of the sentence that fits best, proposed or not. */
  private double best() {
    double begun = NOTHING;
    double found = NOTHING;
    for (int i = 0; i < size; i++) {
      begun = Math.max(begun, reading.begin()[i] - sums[i]);
      found = Math.max(found, begun + sums[i + 1] + reading.end()[i]);
    }
    return found;
  }

  /**
   * Of the cue, the content, its edges, what stands beside it and elsewhere, and the source; then
   * how well the content fits, by itself and beside the others of its cue.
   */
  double[] of(CueProposal proposal) {
    CueCandidate candidate = proposal.candidate();
    int cue = candidate.cue().index();
    Token speaker = candidate.speaker();
    Stretch stretch = stretch(proposal);
    int begin = stretch.begin();
    int end = stretch.end();
    double fit = fit(stretch);
    List<Double> rivals = fits.getOrDefault(proposal.cue(), List.of(fit));
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
      speaker == null ? NONE : sources[speaker.index()],
      fit,
      Collections.max(rivals) - fit,
      rivals.stream().filter(r -> r > fit).count(),
      best - fit
    };
  }

  private static double at(double[] values, int index) {
    return index < 0 || index >= values.length ? NONE : values[index];
  }

  private static double most(double[] values, int begin, int end) {
    return Arrays.stream(values, begin, end).max().orElse(NONE);
  }
}
