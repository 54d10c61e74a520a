package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Claims between the spans that the input marks as actors, as the judge sees them: it decides
 * whether there is a claim, its direction, type and polarity, and its probability is the
 * confidence. What the frames read of the same pair gives wording, attribution, modality and time.
 */
final class JudgedPairs {

  /** Pairs farther apart than this many sentences say nothing about each other. */
  private static final int FARTHEST = 1;

  /** In the less probable direction there is a claim only when it is probable by itself. */
  private static final double RELATED = 0.05;

  /** A pair that somebody marked is seldom unrelated. */
  private static final double RELATED_AT_ALL = 0.02;

  private final ModalityReader modalities;

  JudgedPairs(ClaimLexicon lexicon) {
    this.modalities = new ModalityReader(lexicon);
  }

  /** The claims read so far, those between marked spans replaced by what the judge says. */
  List<Claim> judge(
      Document document,
      List<Mention> mentions,
      List<Claim> read,
      AttributionScope attribution,
      PairJudge.OfDocument judge) {
    List<Mention> given =
        mentions.stream()
            .filter(m -> m.kind() == Mention.Kind.GIVEN)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    List<Claim> claims = new ArrayList<>(read);
    for (int i = 0; i < given.size(); i++) {
      for (int j = i + 1; j < given.size(); j++) {
        Pair pair = new Pair(document, given.get(i), given.get(j));
        if (pair.isNear() || given.size() == 2) {
          List<Claim> known = claims.stream().filter(pair::joins).toList();
          claims.removeAll(known);
          claims.addAll(new Verdict(pair, known, attribution, judge).claims());
        }
      }
    }
    return claims.stream().sorted(FrameClaimExtractor.IN_ORDER).toList();
  }

  /** Two marked spans in the order of the text. */
  private record Pair(Document document, Mention one, Mention other) {

    boolean isNear() {
      return other.sentence() - one.sentence() <= FARTHEST && !one.span().overlaps(other.span());
    }

    boolean joins(Claim claim) {
      return joins(claim, one, other) || joins(claim, other, one);
    }

    static boolean joins(Claim claim, Mention source, Mention target) {
      Participant found = claim.details().target();
      return found != null
          && claim.details().source().span().overlaps(source.span())
          && found.span().overlaps(target.span());
    }
  }

  /** What the judge says of a pair, both ways. */
  private final class Verdict {

    private final Pair pair;
    private final List<Claim> known;
    private final AttributionScope attribution;
    private final Judgement forth;
    private final Judgement back;

    Verdict(
        Pair pair, List<Claim> known, AttributionScope attribution, PairJudge.OfDocument judge) {
      this.pair = pair;
      this.known = known;
      this.attribution = attribution;
      this.forth = judge.judge(pair.one().span(), pair.other().span());
      this.back = judge.judge(pair.other().span(), pair.one().span());
    }

    List<Claim> claims() {
      Stream<Claim> judged =
          Stream.of(
                  claim(pair.one(), pair.other(), forth, back),
                  claim(pair.other(), pair.one(), back, forth))
              .flatMap(Optional::stream);
      Stream<Claim> said =
          known.stream()
              .filter(Statement.class::isInstance)
              .map(Statement.class::cast)
              .map(s -> s.withConfidence(s.details().confidence() * stance()));
      return Stream.concat(judged, said).toList();
    }

    /** How probable the stance decided for is: whatever is said of the pair goes with it. */
    private double stance() {
      return forth.probability(forth.stance());
    }

    private Optional<Claim> claim(
        Mention source, Mention target, Judgement judgement, Judgement turned) {
      double floor = judgement.related() >= turned.related() ? RELATED_AT_ALL : RELATED;
      boolean event = judgement.related() >= floor;
      Stance stance = judgement.stance();
      boolean taken = stance == Stance.POSITIVE_FORTH || stance == Stance.NEGATIVE_FORTH;
      if (!event && !taken) {
        return Optional.empty();
      }
      double confidence = taken ? stance() : judgement.probability(judgement.type()) * stance();
      Optional<Claim.Details> frame =
          known.stream()
              .filter(c -> !(c instanceof Statement) && Pair.joins(c, source, target))
              .max(Comparator.comparingDouble(c -> c.details().confidence()))
              .map(Claim::details);
      Finding finding =
          new Finding(
              judgement.predicate(),
              event ? judgement.type() : null,
              taken ? stance.polarity() : 0,
              confidence);
      return participant(source)
          .flatMap(
              s -> participant(target).map(t -> FrameReader.of(details(s, t, finding, frame))));
    }

    private Optional<Participant> participant(Mention mention) {
      return ParticipantFinder.ofMention(scope(mention), mention)
          .map(ParticipantFinder.Found::participant);
    }

    private SentenceMentions scope(Mention mention) {
      Sentence sentence = pair.document().sentences().get(mention.sentence());
      return SentenceMentions.of(pair.document(), sentence, List.of(mention));
    }

    private Claim.Details details(
        Participant source, Participant target, Finding finding, Optional<Claim.Details> frame) {
      Document document = pair.document();
      Sentence sentence = document.sentences().get(pair.one().sentence());
      Sentence last = document.sentences().get(pair.other().sentence());
      Span evidence = new Span(sentence.span().begin(), last.span().end());
      Modality modality = frame.map(Claim.Details::modality).orElseGet(() -> modality(finding));
      Relation relation =
          frame
              .filter(f -> finding.agrees(f))
              .map(Claim.Details::relation)
              .orElse(finding.relation());
      return new Claim.Details(
          document.article().id(),
          sentence.index(),
          evidence,
          evidence.of(document.text()),
          source,
          target,
          relation,
          finding.plover(),
          finding.polarity(),
          modality,
          frame.map(Claim.Details::attribution).orElseGet(() -> chain(finding, source)),
          false,
          finding.rule(frame.orElse(null)),
          finding.confidence(),
          frame.map(Claim.Details::happened).orElseGet(() -> time(finding, modality)),
          document.article().date());
    }

    private Modality modality(Finding finding) {
      return predicate(finding)
          .map(p -> modalities.read(p.sentence(), p.token()))
          .filter(m -> m != Modality.NEGATED)
          .orElse(Modality.ACTUAL);
    }

    private List<Attributor> chain(Finding finding, Participant source) {
      List<Utterance> around = new ArrayList<>(attribution.around(finding.predicate()));
      if (!around.isEmpty() && FrameReader.speaksForItself(around.get(0).speaker(), source)) {
        around.remove(0);
      }
      return AttributionScope.chain(around);
    }

    private @Nullable TimeInterval time(Finding finding, Modality modality) {
      return predicate(finding)
          .flatMap(
              p ->
                  TimeReader.read(
                      p.sentence().span().of(pair.document().text()),
                      finding.predicate().begin() - p.sentence().span().begin(),
                      pair.document().article().date(),
                      modality))
          .orElse(null);
    }

    private Optional<Word> predicate(Finding finding) {
      return pair.document().sentences().stream()
          .flatMap(s -> s.tokens().stream().map(t -> new Word(s, t)))
          .filter(w -> w.token().span().equals(finding.predicate()))
          .findFirst();
    }
  }

  private record Word(Sentence sentence, Token token) {}

  /**
   * What the judge finds in one direction.
   *
   * @param predicate the word that says so
   * @param type null when only a stance is taken
   */
  private record Finding(
      Span predicate, @Nullable EventClass type, int polarity, double confidence) {

    private static final String RULE = "classifier";

    @Nullable Plover plover() {
      return type == null ? null : type.plover();
    }

    Relation relation() {
      return type == null ? Relation.RELATES_TO : type.relation();
    }

    /** Whether a frame read the same type, so that its wording is the better one. */
    boolean agrees(Claim.Details frame) {
      return type != null && frame.plover() != null && EventClass.of(frame.plover()) == type;
    }

    /** "classifier", then the frame that says the same, or that it overrules. */
    String rule(Claim.@Nullable Details frame) {
      if (frame == null) {
        return RULE;
      }
      boolean same = agrees(frame) && frame.polarity() == polarity;
      return RULE + (same ? ", as " : ", overruling ") + frame.rule();
    }
  }
}
