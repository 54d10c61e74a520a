package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Claims by predicate frames, utterances and implicature, and by a judge of pairs where the input
 * marks who is who; immutable and thread-safe.
 */
public final class FrameClaimExtractor implements ClaimExtractor {

  /** By sentence, then source, then relation. */
  static final Comparator<Claim> IN_ORDER =
      Comparator.comparingInt((Claim c) -> c.details().sentence())
          .thenComparing(c -> c.details().source().span())
          .thenComparing(c -> c.details().relation());

  private final UtteranceFinder utteranceFinder;
  private final AttributionFinder attributionFinder;
  private final FrameReader frameReader;
  private final SpeakerStance stances;
  private final JudgedPairs judgedPairs;
  private final JudgedStances judgedStances;
  private final @Nullable PairJudge judge;

  private FrameClaimExtractor(
      ClaimLexicon lexicon, AttributionModel model, @Nullable PairJudge judge) {
    this.utteranceFinder = new UtteranceFinder(lexicon);
    this.attributionFinder = new AttributionFinder(lexicon, model);
    this.frameReader = new FrameReader(lexicon);
    this.stances = new SpeakerStance(lexicon);
    this.judgedPairs = new JudgedPairs(lexicon);
    this.judgedStances = new JudgedStances(lexicon);
    this.judge = judge;
  }

  /**
   * An extractor over the tables on the class path, without a judge of pairs.
   *
   * @throws org.demarche.lexicon.LexiconException naming every bad line of the tables
   */
  public static FrameClaimExtractor load() {
    return new FrameClaimExtractor(ClaimLexicon.load(), AttributionModel.shipped(), null);
  }

  /**
   * An extractor over the tables on the class path whose pairs of actors the judge decides.
   *
   * @throws org.demarche.lexicon.LexiconException naming every bad line of the tables
   */
  public static FrameClaimExtractor load(PairJudge judge) {
    return new FrameClaimExtractor(ClaimLexicon.load(), AttributionModel.shipped(), judge);
  }

  @Override
  public List<Claim> extract(Document document, List<Mention> mentions) {
    Quotations quotations = Quotations.in(document.text());
    List<Utterance> utterances = utteranceFinder.find(document, mentions, quotations);
    AttributionScope attribution = new AttributionScope(utterances);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
      claims.addAll(frameReader.read(scope, attribution));
    }
    PairJudge.OfDocument judging = judge == null ? null : judge.on(document);
    if (judging != null && !document.article().mentions().isEmpty()) {
      claims.addAll(
          StatementReader.read(document, mentions, utterances, attribution, stances, List.of()));
      List<Claim> read = StatementStance.apply(withoutRepetition(claims));
      return judgedPairs.decide(document, mentions, read, attribution, judging);
    }
    // The judge adds where nothing is said yet: weak attributions must not keep it from doing so.
    List<Claim> distinct = withoutRepetition(claims);
    List<Claim> deeds =
        judging == null
            ? distinct
            : judgedPairs.add(document, mentions, distinct, attribution, judging);
    List<Claim> all = new ArrayList<>(deeds);
    all.addAll(
        StatementReader.read(
            document,
            mentions,
            attributionFinder.find(
                document,
                mentions,
                quotations,
                utterances,
                judging == null ? WordReader.NONE : judging),
            attribution,
            stances,
            deeds));
    List<Claim> told = StatementStance.apply(withoutRepetition(all));
    return judging == null
        ? told
        : judgedStances.add(document, mentions, told, attribution, judging);
  }

  /** What makes two claims the same claim. */
  private record Identity(
      int sentence, Relation relation, Participant source, @Nullable Object target) {}

  private static List<Claim> withoutRepetition(List<Claim> claims) {
    Map<Identity, Claim> kept = new LinkedHashMap<>();
    for (Claim claim : claims) {
      kept.merge(identity(claim), claim, FrameClaimExtractor::moreConfident);
    }
    return kept.values().stream().sorted(IN_ORDER).toList();
  }

  /** The surer one; of equally sure ones the first. */
  static Claim moreConfident(Claim one, Claim other) {
    return one.details().confidence() >= other.details().confidence() ? one : other;
  }

  private static Identity identity(Claim claim) {
    Claim.Details d = claim.details();
    Object target =
        claim instanceof Statement statement
            ? statement.content()
            : d.target() == null ? null : d.target().referent();
    return new Identity(d.sentence(), d.relation(), d.source(), target);
  }
}
