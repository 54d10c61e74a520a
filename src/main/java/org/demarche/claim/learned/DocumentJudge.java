package org.demarche.claim.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.claim.FrameHints;
import org.demarche.claim.Judgement;
import org.demarche.claim.PairJudge;
import org.demarche.claim.WordReading;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Judges pairs of one document and keeps its sentences' vectors meanwhile. For one thread. */
final class DocumentJudge implements PairJudge.OfDocument {

  private final PairClassifier classifier;
  private final Document document;
  private final Map<Span, FrameHints.Hint> hints;
  private final boolean given;
  private final Map<Span, TokenVectors> encoded = new HashMap<>();

  /** What words and dependencies say, by the pair in one direction. */
  private final Map<List<Span>, PairReading> glances = new HashMap<>();

  /** By the pair in one direction: either is asked for more than once. */
  private final Map<List<Span>, PairReading> readings = new HashMap<>();

  private final Map<List<Span>, Judgement> judgements = new HashMap<>();

  /** By the pair in the order of the text. */
  private final Map<List<Span>, List<PairEncoder.Opinion>> opinions = new HashMap<>();

  DocumentJudge(PairClassifier classifier, Document document) {
    this.classifier = classifier;
    this.document = document;
    this.hints = classifier.hints(document);
    this.given = !document.article().mentions().isEmpty();
  }

  @Override
  public Judgement judge(Span source, Span target) {
    return judgements.computeIfAbsent(List.of(source, target), p -> judged(source, target));
  }

  private Judgement judged(Span source, Span target) {
    var sentences = PairContext.sentences(document, source, target);
    Sentence last = sentences.get(sentences.size() - 1);
    Span window = new Span(sentences.get(0).span().begin(), last.span().end());
    TokenVectors vectors = encoded(window);
    List<Span> pair = Stream.of(source, target).sorted().toList();
    PairReading inOrder = read(pair.get(0), pair.get(1), vectors);
    List<PairEncoder.Opinion> tuned =
        opinions.computeIfAbsent(
            pair,
            p -> {
              PairReading back = read(pair.get(1), pair.get(0), vectors);
              return classifier.opinions(inOrder, back, vectors, given);
            });
    return classifier.judge(read(source, target, vectors), inOrder, tuned);
  }

  @Override
  public boolean mayReach(double probability, Span one, Span other) {
    List<Span> pair = Stream.of(one, other).sorted().toList();
    PairReading forth = glance(pair.get(0), pair.get(1));
    return classifier.mayReach(probability, forth, glance(pair.get(1), pair.get(0)));
  }

  private PairReading glance(Span source, Span target) {
    return glances.computeIfAbsent(
        List.of(source, target), p -> classifier.glance(document, hints, source, target));
  }

  @Override
  public Optional<WordReading> words(Sentence sentence) {
    return classifier.readsWords()
        ? classifier.words(sentence, encoded(sentence.span()))
        : Optional.empty();
  }

  /** What the encoder makes of one sentence or several. */
  private @Nullable TokenVectors encoded(Span window) {
    return encoded.computeIfAbsent(window, w -> classifier.encode(document, w, w));
  }

  private PairReading read(Span source, Span target, @Nullable TokenVectors vectors) {
    return readings.computeIfAbsent(
        List.of(source, target), p -> classifier.read(glance(source, target), vectors));
  }
}
