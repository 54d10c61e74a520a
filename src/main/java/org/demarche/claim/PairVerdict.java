package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says of a pair, both ways: whether there is a claim, its direction, type and
 * polarity; its probability is the confidence. What the frames read of the same pair gives wording,
 * attribution, modality and time, and the rule names the frame that agrees or is overruled.
 */
final class PairVerdict {

  /** In the less probable direction there is a claim only when it is not improbable by itself. */
  private static final double RELATED = 0.05;

  /** A pair that somebody marked is seldom unrelated. */
  private static final double RELATED_AT_ALL = 0.02;

  /** Dependency steps between the members of a pair that a judge may relate on his own. */
  private static final int NEAR = 3;

  private static final double SURE_OF_NEAR = 0.6;

  /**
   * Whoever is named as an argument of another's predicate is more often related than not. No claim
   * is made of less.
   */
  static final double SURE_OF_ARGUMENTS = 0.4;

  /** Beyond, only what was all but seen in training counts. */
  private static final double SURE_OF_FAR = 0.9;

  /** Of such claims on international news about half read right: no plain edge is drawn of them. */
  private static final double ALONE = 0.5;

  private final ActorPair pair;
  private final List<Claim> known;
  private final AttributionScope attribution;
  private final ModalityReader modalities;
  private final Judgement forth;
  private final Judgement back;

  PairVerdict(
      ActorPair pair,
      List<Claim> known,
      AttributionScope attribution,
      PairJudge.OfDocument judge,
      ModalityReader modalities) {
    this.modalities = modalities;
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
            .map(s -> s.with(s.details().withConfidence(s.details().confidence() * stance())));
    return Stream.concat(judged, said).toList();
  }

  /** How probable the stance decided for is: whatever is said of the pair goes with it. */
  private double stance() {
    return forth.probability(forth.stance());
  }

  /**
   * The claims that the frames missed, where the judge is sure.
   *
   * @param wordsRead words that frames made claims of: with them the frames knew better
   */
  List<Claim> missed(Set<String> wordsRead) {
    if (word(forth.predicate()).filter(w -> wordsRead.contains(w.token().lemma())).isPresent()) {
      return List.of();
    }
    return Stream.of(
            missed(pair.one(), pair.other(), forth), missed(pair.other(), pair.one(), back))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The stance decided for, as a position of whoever takes it.
   *
   * @param mayTake whose stances are wanted
   */
  Optional<Claim> stanceTaken(Predicate<Mention> mayTake) {
    boolean onward = forth.isStanceTaken();
    Judgement judgement = onward ? forth : back;
    Mention source = onward ? pair.one() : pair.other();
    Mention target = onward ? pair.other() : pair.one();
    boolean wanted = mayTake.test(source) && grammar(source, target).isOfDoer();
    if (!wanted || !judgement.isStanceTaken(JudgedStances.SURE)) {
      return Optional.empty();
    }
    int polarity = judgement.stance().polarity();
    Relation position = polarity > 0 ? Relation.SUPPORTS : Relation.OPPOSES;
    return claim(
        source, target, new Finding(judgement.predicate(), position, polarity, ALONE * stance()));
  }

  private Optional<Claim> missed(Mention source, Mention target, Judgement judgement) {
    double deed = judgement.probability(judgement.type());
    double taken = judgement.isStanceTaken() ? stance() : 0;
    double surest = Math.max(deed, taken);
    if (surest < SURE_OF_ARGUMENTS) { // the lowest bound, below which most pairs are
      return Optional.empty();
    }
    double enough = enough(source, target, judgement);
    if (surest < enough) {
      return Optional.empty();
    }
    Stance stance = judgement.stance();
    EventClass type = deed >= enough ? judgement.type() : judgement.type(stance.polarity());
    int polarity = taken > 0 ? stance.polarity() : type.relation().polarity();
    double confidence = ALONE * surest;
    return claim(
        source, target, new Finding(judgement.predicate(), type.relation(), polarity, confidence));
  }

  /** How probable a claim must be to be made. */
  private double enough(Mention source, Mention target, Judgement judgement) {
    PairGrammar grammar = grammar(source, target);
    if (grammar.isCoordination()) {
      return SURE_OF_FAR;
    }
    boolean named = source.kind() != Mention.Kind.PRONOUN && target.kind() != Mention.Kind.PRONOUN;
    if (named && grammar.isPredication()) {
      return SURE_OF_ARGUMENTS;
    }
    return judgement.distance() <= NEAR ? SURE_OF_NEAR : SURE_OF_FAR;
  }

  private PairGrammar grammar(Mention source, Mention target) {
    Sentence sentence = pair.document().sentences().get(source.sentence());
    return PairGrammar.of(sentence, source.head(), target.head());
  }

  private Optional<Claim> claim(
      Mention source, Mention target, Judgement judgement, Judgement turned) {
    double floor = judgement.related() >= turned.related() ? RELATED_AT_ALL : RELATED;
    boolean event = judgement.related() >= floor;
    Stance stance = judgement.stance();
    boolean taken = judgement.isStanceTaken();
    if (!event && !taken) {
      return Optional.empty();
    }
    double confidence = taken ? stance() : judgement.probability(judgement.type()) * stance();
    return claim(
        source,
        target,
        new Finding(
            judgement.predicate(),
            event ? judgement.type().relation() : Relation.RELATES_TO,
            taken ? stance.polarity() : 0,
            confidence));
  }

  private Optional<Claim> claim(Mention source, Mention target, Finding finding) {
    Optional<Claim.Details> frame =
        known.stream()
            .filter(c -> !(c instanceof Statement) && ActorPair.joins(c, source, target))
            .max(Comparator.comparingDouble(c -> c.details().confidence()))
            .map(Claim::details);
    return participant(source)
        .flatMap(s -> participant(target).map(t -> FrameReader.of(details(s, t, finding, frame))));
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
        finding.relation().plover(),
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
    return word(finding.predicate())
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
    return word(finding.predicate())
        .flatMap(
            p ->
                TimeReader.read(
                    p.sentence().span().of(pair.document().text()),
                    finding.predicate().begin() - p.sentence().span().begin(),
                    pair.document().article().date(),
                    modality))
        .orElse(null);
  }

  private Optional<Word> word(Span span) {
    return pair.document().sentences().stream()
        .filter(s -> s.span().contains(span))
        .flatMap(s -> s.tokens().stream().map(t -> new Word(s, t)))
        .filter(w -> w.token().span().equals(span))
        .findFirst();
  }

  private record Word(Sentence sentence, Token token) {}

  /**
   * What the judge finds in one direction.
   *
   * @param predicate the word that says so
   * @param relation {@link Relation#RELATES_TO} when only a stance is taken
   */
  private record Finding(Span predicate, Relation relation, int polarity, double confidence) {

    private static final String RULE = "classifier";

    /** Whether a frame read the same type, so that its wording is the better one. */
    boolean agrees(Claim.Details frame) {
      Plover plover = relation.plover();
      return plover != null
          && frame.plover() != null
          && EventClass.of(frame.plover()) == EventClass.of(plover);
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
