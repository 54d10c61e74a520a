package org.demarche.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the candidates of a sentence by {@link TieScores}, adds for each cue the most probable
 * stretch where no candidate is about the same, and gives each the more probable source.
 */
final class CueProposals {

  /** Log-odds by which another source must be more probable than the one the grammar gives. */
  private static final double GRAMMAR_FIRST = 1;

  private static final double SAME = 0.9;
  private static final double FAR = 15;
  private static final double NO_SPEAKER = -9;

  private final Sentence sentence;
  private final TieFeatures features;
  private final TieModels models;
  private final BitSet speaking = new BitSet();
  private final Map<Token, Span> phrases = new HashMap<>();

  private CueProposals(
      ClaimLexicon lexicon, TieModels models, SentenceMentions scope, List<Span> quotes) {
    this.sentence = scope.sentence();
    this.features = new TieFeatures(lexicon, scope, quotes);
    this.models = models;
    sentence.tokens().stream().filter(CueProposals::canSpeak).forEach(t -> speaking.set(t.index()));
  }

  static List<CueProposal> of(
      ClaimLexicon lexicon, TieModels models, SentenceMentions scope, List<Span> quotes) {
    Map<Integer, List<CueCandidate>> byCue = new LinkedHashMap<>();
    for (CueCandidate candidate : CueCandidates.of(lexicon, scope, quotes)) {
      byCue.computeIfAbsent(candidate.cue().index(), c -> new ArrayList<>()).add(candidate);
    }
    if (byCue.isEmpty()) {
      return List.of();
    }
    CueProposals proposals = new CueProposals(lexicon, models, scope, quotes);
    return byCue.values().stream().flatMap(c -> proposals.ofCue(c).stream()).toList();
  }

  private List<CueProposal> ofCue(List<CueCandidate> candidates) {
    CueCandidate any = candidates.get(0);
    TieScores scores = new TieScores(features, models, any.cue().index());
    Span best = span(scores.best());
    List<CueProposal> found = new ArrayList<>();
    candidates.forEach(c -> found.add(proposal(c, scores, best)));
    if (found.stream().noneMatch(p -> p.overlap() > SAME)) {
      CueCandidate segment =
          new CueCandidate(any.cue(), "segment", best, List.of(), any.speaker(), any.speakerRole());
      found.add(proposal(segment, scores, best));
    }
    return found;
  }

  private Span span(TieScores.Stretch stretch) {
    return new Span(
        sentence.token(stretch.first()).span().begin(),
        sentence.token(stretch.last()).span().end());
  }

  private TieScores.@Nullable Stretch stretch(Span span) {
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    return first < 0 ? null : new TieScores.Stretch(first, last);
  }

  private CueProposal proposal(CueCandidate candidate, TieScores scores, Span best) {
    Span hull = candidate.hull();
    TieScores.Stretch stretch = stretch(hull);
    double score = stretch == null ? -FAR : scores.score(stretch.first(), stretch.last());
    TieScores.Stretch top = scores.best();
    double margin = stretch == null ? FAR : scores.score(top.first(), top.last()) - score;
    int any = scores.speaker(speaking::get);
    any = any < 0 ? candidate.cue().index() : any;
    int outside = scores.speaker(t -> speaking.get(t) && !sentence.token(t).span().overlaps(hull));
    int speaker = outside < 0 ? any : outside;
    double grammar = grammar(candidate.speaker(), scores);
    boolean keeps = isNamed(candidate) || grammar >= scores.speaker(speaker) - GRAMMAR_FIRST;
    Token head = head(sentence.token(speaker));
    return new CueProposal(
        keeps ? candidate : candidate.by(head, "near"),
        hull,
        sentence.index(),
        margin,
        score,
        overlap(hull, best),
        grammar,
        scores.speaker(speaker),
        scores.speaker(any),
        sentence.token(any).span().overlaps(hull),
        head.equals(candidate.speaker()));
  }

  private static boolean canSpeak(Token token) {
    return token.isNoun()
        || token.isPronoun()
        || Stream.of("W", "DT", "CD", "JJ").anyMatch(t -> token.tag().startsWith(t));
  }

  /** Beside a colon or a dash and after "according to" stands nobody else. */
  private static boolean isNamed(CueCandidate candidate) {
    return candidate.speaker() != null
        && (candidate.pattern().equals("turn")
            || candidate.pattern().equals("dash")
            || candidate.pattern().startsWith("according"));
  }

  private double grammar(@Nullable Token speaker, TieScores scores) {
    if (speaker == null) {
      return NO_SPEAKER;
    }
    Span phrase = phrases.computeIfAbsent(speaker, s -> ParticipantFinder.phrase(sentence, s));
    int best = scores.speaker(t -> sentence.token(t).span().overlaps(phrase));
    return best < 0 ? NO_SPEAKER : scores.speaker(best);
  }

  /** The noun of the phrase that the word is part of. */
  private Token head(Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Token part = at;
      boolean modifies =
          List.of("compound", "nmod", "amod", "det", "nummod", "hyph", "num", "nn")
              .contains(at.dependency());
      Token next = modifies ? sentence.head(at).filter(Token::isNoun).orElse(part) : part;
      if (next.equals(at)) {
        return at;
      }
      at = next;
    }
    return word;
  }

  private static double overlap(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    int union = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
    return Math.max(0, shared) / (double) Math.max(1, union);
  }
}
