package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;
import org.demarche.mention.Unresolved;

/**
 * Finds attributions in the broad sense of PolNeAR (Newell et al., LREC 2018): what anybody says,
 * thinks, wants, promises, supports or shows, by verbs, nouns, adjectives and marks. The parse
 * proposes, {@link CueModel} decides. For every word the most probable stretch is kept.
 */
final class AttributionFinder {

  /** Best F1 in cross-validation; lower finds more and errs more. */
  private static final double LEAST_PROBABILITY = 0.28;

  /** Below this share of its own words a content in parts is told by its longest part. */
  private static final double FEWEST_OWN = 0.55;

  private static final String NOBODY = "unnamed source";

  private final ClaimLexicon lexicon;
  private final CueModel model;

  AttributionFinder(ClaimLexicon lexicon, CueModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  private record Scored(CueCandidate candidate, Span hull, double probability) {}

  /**
   * The attributions of a document, in order of their contents.
   *
   * @param spoken what rules take for said: kept where nothing else is found at the place, and
   *     asked who reports the speaker
   */
  List<Utterance> find(
      Document document, List<Mention> mentions, Quotations quotations, List<Utterance> spoken) {
    List<Utterance> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
      for (Scored chosen : choose(scope, quotations.spans())) {
        found.add(utterance(scope, chosen, quotations.spans()));
      }
    }
    List<Span> quotes = quotations.utterances(document.text());
    List<Utterance> joined = Continuations.join(document.text(), quotes, found);
    Stream<Utterance> reported = joined.stream().map(u -> reported(u, spoken));
    return Stream.concat(reported, spoken.stream().filter(u -> isLeftOut(u, joined)))
        .sorted(Comparator.comparing(Utterance::content))
        .toList();
  }

  private static Utterance reported(Utterance utterance, List<Utterance> spoken) {
    return spoken.stream()
        .filter(u -> same(u.content(), utterance.content()) && u.cue().equals(utterance.cue()))
        .findFirst()
        .map(u -> utterance.reportedBy(u.reporters()))
        .orElse(utterance);
  }

  /** Speech that the quotation marks or a reporter bear out. */
  private static boolean isLeftOut(Utterance utterance, List<Utterance> found) {
    return (utterance.direct() || !utterance.reporters().isEmpty())
        && found.stream().noneMatch(u -> u.content().overlaps(utterance.content()));
  }

  private List<Scored> choose(SentenceMentions scope, List<Span> quotes) {
    CueFeatures features = new CueFeatures(lexicon, scope, quotes);
    Map<Integer, Scored> best = new HashMap<>();
    for (CueCandidate candidate : CueCandidates.of(lexicon, scope, quotes)) {
      double probability = model.probability(features.of(candidate));
      if (probability >= LEAST_PROBABILITY) {
        best.merge(
            candidate.cue().index(),
            new Scored(candidate, hull(candidate), probability),
            (one, other) -> other.probability() > one.probability() ? other : one);
      }
    }
    return withoutDoubles(best.values().stream().toList());
  }

  /** Two words of one attribution ("issued a warning") present the same stretch once. */
  private static List<Scored> withoutDoubles(List<Scored> scored) {
    List<Scored> kept = new ArrayList<>();
    scored.stream()
        .sorted(
            Comparator.comparingDouble((Scored s) -> -s.probability())
                .thenComparingInt(s -> s.candidate().cue().index()))
        .filter(s -> kept.stream().noneMatch(k -> same(k.hull(), s.hull())))
        .forEach(kept::add);
    return kept;
  }

  private static boolean same(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return shared * 2 >= one.length() && shared * 2 >= other.length();
  }

  private static Span hull(CueCandidate candidate) {
    List<Span> parts = new ArrayList<>(candidate.more());
    parts.add(candidate.content());
    int begin = parts.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
    int own = parts.stream().mapToInt(Span::length).sum();
    return own >= FEWEST_OWN * (end - begin)
        ? new Span(begin, end)
        : parts.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
  }

  private static Utterance utterance(SentenceMentions scope, Scored chosen, List<Span> quotes) {
    CueCandidate candidate = chosen.candidate();
    ParticipantFinder.Found who =
        candidate.speaker() == null
            ? nobody(scope, candidate)
            : UtteranceFinder.speaker(scope, candidate.speaker());
    boolean direct =
        quotes.stream().anyMatch(q -> UtteranceFinder.mostlyInside(candidate.content(), q));
    return new Utterance(
        scope.sentence().index(),
        who.participant(),
        who.confidence() * chosen.probability(),
        chosen.hull(),
        direct,
        candidate.cue().form(),
        List.of());
  }

  /** "Reportedly", "is expected to": shown by the word that says so. */
  private static ParticipantFinder.Found nobody(SentenceMentions scope, CueCandidate candidate) {
    Span cue = candidate.cue().span();
    return new ParticipantFinder.Found(
        new Participant(cue, scope.text(cue), new Unresolved(NOBODY), List.of()), 1);
  }
}
