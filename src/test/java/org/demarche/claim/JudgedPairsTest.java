package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Parses;
import org.demarche.mention.Mention;
import org.demarche.mention.Unresolved;
import org.junit.jupiter.api.Test;

final class JudgedPairsTest {

  private static final String PARSE =
      "Norland/NNP/2/nsubj praised/praise/VBD/0/root Sudria/NNP/2/dobj on/IN/2/prep"
          + " Monday/NNP/4/pobj ./SYM/2/punct";

  /** The subject is the second, the first stands in a clause of its own. */
  private static final String UNREAD =
      "Norland/NNP/2/advcl zorked/zork/VBD/0/root Sudria/NNP/2/nsubj ./SYM/2/punct";

  @Test
  void decidesTypeAndPolarityAndSaysWhichFrameItOverrules() {
    Claim.Details claim = only(judge(EventClass.ACCUSE, 0.9, Stance.NEGATIVE_FORTH, 0.8));
    assertThat(claim.plover()).isEqualTo(Plover.ACCUSE);
    assertThat(claim.relation()).isEqualTo(Relation.ACCUSES);
    assertThat(claim.polarity()).isEqualTo(-1);
    assertThat(claim.confidence()).isEqualTo(0.8);
    assertThat(claim.rule()).isEqualTo("classifier, overruling frame:praise.v");
  }

  @Test
  void keepsTheWordingOfTheFrameThatSaysTheSame() {
    Claim.Details claim = only(judge(EventClass.SUPPORT, 0.9, Stance.POSITIVE_FORTH, 0.7));
    assertThat(claim.relation()).isEqualTo(Relation.PRAISES);
    assertThat(claim.rule()).isEqualTo("classifier, as frame:praise.v");
  }

  @Test
  void makesNoClaimWhereThereIsNone() {
    assertThat(claims(judge(EventClass.SUPPORT, 0.01, Stance.NEUTRAL, 0.9))).isEmpty();
  }

  @Test
  void aStanceWithoutDeedHasAPolarityAndNoType() {
    Claim.Details claim = only(judge(EventClass.SUPPORT, 0.01, Stance.NEGATIVE_FORTH, 0.6));
    assertThat(claim.relation()).isEqualTo(Relation.RELATES_TO);
    assertThat(claim.plover()).isNull();
    assertThat(claim.polarity()).isEqualTo(-1);
  }

  @Test
  void aStanceBackTurnsTheClaimRound() {
    Claim.Details claim = only(judge(EventClass.SUPPORT, 0.01, Stance.NEGATIVE_BACK, 0.6));
    assertThat(claim.source().text()).isEqualTo("Sudria");
    assertThat(claim.polarity()).isEqualTo(-1);
  }

  @Test
  void inFreeTextTheFramesKeepWhatTheyRead() {
    assertThat(rulesInFreeText(PARSE, judge(EventClass.ACCUSE, 0.9, Stance.NEGATIVE_FORTH, 0.8)))
        .containsExactly("frame:praise.v");
  }

  @Test
  void inFreeTextIsAddedOnlyWhatTheJudgeIsSureOf() {
    String unknown = PARSE.replace("praised/praise", "zorked/zork");
    assertThat(rulesInFreeText(unknown, judge(EventClass.ACCUSE, 0.9, Stance.NEUTRAL, 0.8)))
        .containsExactly("classifier");
    assertThat(rulesInFreeText(unknown, judge(EventClass.ACCUSE, 0.3, Stance.NEUTRAL, 0.8)))
        .isEmpty();
  }

  @Test
  void inFreeTextArgumentsOfOnePredicateNeedLessThanOthers() {
    PairJudge unsure = judge(EventClass.ACCUSE, 0.5, Stance.NEUTRAL, 0.8);
    String arguments = PARSE.replace("praised/praise", "zorked/zork");
    assertThat(rulesInFreeText(arguments, unsure)).containsExactly("classifier");
    String clause = arguments.replace("Sudria/NNP/2/dobj", "Sudria/NNP/2/ccomp");
    assertThat(rulesInFreeText(clause, unsure)).isEmpty();
  }

  @Test
  void inFreeTextNothingIsSaidOfTwoWhoAreOnlyListed() {
    String listed = PARSE.replace("praised/praise", "zorked/zork").replace("2/dobj", "1/conj");
    PairJudge quiteSure = judge(EventClass.ACCUSE, 0.8, Stance.NEUTRAL, 0.8);
    assertThat(rulesInFreeText(listed, quiteSure)).isEmpty();
  }

  @Test
  void inFreeTextPairsThatDoNotPassTheFirstLookAreNotJudged() {
    String unknown = PARSE.replace("praised/praise", "zorked/zork");
    PairJudge judge = judge(EventClass.ACCUSE, 0.9, Stance.NEUTRAL, 0.8);
    assertThat(rulesInFreeText(unknown, d -> new Glance(judge.on(d), 0.39))).isEmpty();
    assertThat(rulesInFreeText(unknown, d -> new Glance(judge.on(d), 0.4)))
        .containsExactly("classifier");
  }

  /** Finds at first look that nothing is more probable than this. */
  private record Glance(PairJudge.OfDocument judge, double most) implements PairJudge.OfDocument {

    @Override
    public Judgement judge(Span source, Span target) {
      return judge.judge(source, target);
    }

    @Override
    public boolean mayReach(double probability, Span one, Span other) {
      return most >= probability;
    }
  }

  @Test
  void inFreeTextASureStanceIsAPosition() {
    Claim.Details claim = only(UNREAD, Mention.Kind.NAME, Stance.NEGATIVE_BACK, 0.45);
    assertThat(claim.source().text()).isEqualTo("Sudria");
    assertThat(claim.target()).extracting(Participant::text).isEqualTo("Norland");
    assertThat(claim.relation()).isEqualTo(Relation.OPPOSES);
    assertThat(claim.polarity()).isEqualTo(-1);
    assertThat(claim.confidence()).isLessThan(0.5); // draws no plain edge
    assertThat(stances(UNREAD, Mention.Kind.NAME, Stance.NEGATIVE_BACK, 0.35)).isEmpty();
    assertThat(stances(UNREAD, Mention.Kind.NAME, Stance.NEUTRAL, 0.9)).isEmpty();
  }

  @Test
  void inFreeTextOnlyNamedSubjectsTakeAStance() {
    assertThat(stances(UNREAD, Mention.Kind.DESCRIPTION, Stance.POSITIVE_BACK, 0.55)).isEmpty();
    assertThat(stances(UNREAD, Mention.Kind.NAME, Stance.POSITIVE_FORTH, 0.55)).isEmpty();
  }

  @Test
  void inFreeTextNoStanceIsAddedToWhatTheFramesRead() {
    assertThat(stances(PARSE, Mention.Kind.NAME, Stance.NEGATIVE_FORTH, 0.55))
        .extracting(c -> c.details().rule())
        .containsExactly("frame:praise.v");
  }

  @Test
  void aSpeakerWhoseWordsShowNoStanceTakesTheOneDecidedFor() {
    String said =
        "Norland/NNP/2/nsubj said/say/VBD/0/root Sudria/NNP/4/nsubj slept/sleep/VBD/2/ccomp"
            + " ./SYM/2/punct";
    assertThat(statement(said, 0.45)).isEqualTo(List.of(-1, "classifier, of statement:said"));
    assertThat(statement(said, 0.35)).isEqualTo(List.of(0, "statement:said"));
  }

  private static List<Object> statement(String parse, double sure) {
    PairJudge judge = judge(EventClass.ACCUSE, 0, Stance.NEGATIVE_FORTH, sure);
    return Annotated.text(parse).state("Norland", "xn").state("Sudria", "xs").claims(judge).stream()
        .filter(Statement.class::isInstance)
        .<List<Object>>map(c -> List.of(c.details().polarity(), c.details().rule()))
        .findFirst()
        .orElseThrow();
  }

  private static Claim.Details only(String parse, Mention.Kind kind, Stance stance, double sure) {
    List<Claim> claims = stances(parse, kind, stance, sure);
    assertThat(claims).hasSize(1);
    return claims.get(0).details();
  }

  /** What is claimed, but for statements, by a judge who sees no deeds. */
  private static List<Claim> stances(String parse, Mention.Kind kind, Stance stance, double sure) {
    return inFreeText(parse, kind, judge(EventClass.ACCUSE, 0, stance, sure))
        .filter(c -> !(c instanceof Statement))
        .toList();
  }

  private static Stream<Claim> inFreeText(String parse, Mention.Kind kind, PairJudge judge) {
    Document document =
        Parses.document(
            new Article("a", "", null, null, null, null, null, Parses.text(parse), List.of()),
            parse);
    return FrameClaimExtractor.load(judge).extract(document, mentions(document, kind)).stream();
  }

  private static List<String> rulesInFreeText(String parse, PairJudge judge) {
    return inFreeText(parse, Mention.Kind.NAME, judge)
        .filter(c -> !(c instanceof Statement)) // who praises also says something
        .map(c -> c.details().rule())
        .toList();
  }

  private static Claim.Details only(PairJudge judge) {
    List<Claim> claims = claims(judge);
    assertThat(claims).hasSize(1);
    return claims.get(0).details();
  }

  private static List<Claim> claims(PairJudge judge) {
    String text = Parses.text(PARSE);
    Document document = document(List.of(span(text, "Norland"), span(text, "Sudria")));
    return FrameClaimExtractor.load(judge)
        .extract(document, mentions(document, Mention.Kind.GIVEN));
  }

  private static Document document(List<Span> given) {
    return Parses.document(
        new Article("a", "", null, null, null, null, null, Parses.text(PARSE), given), PARSE);
  }

  private static List<Mention> mentions(Document document, Mention.Kind kind) {
    return List.of(
        new Mention(
            0, span(document.text(), "Norland"), 0, kind, new Unresolved("N"), List.of(), 1),
        new Mention(
            0, span(document.text(), "Sudria"), 2, kind, new Unresolved("S"), List.of(), 1));
  }

  private static Span span(String text, String word) {
    int begin = text.indexOf(word);
    return new Span(begin, begin + word.length());
  }

  /** Says the same of every pair in the order of the text, and turned the other way round. */
  private static PairJudge judge(EventClass type, double related, Stance stance, double sure) {
    return document ->
        (source, target) -> {
          boolean forth = source.compareTo(target) < 0;
          return new Judgement(
              document.sentences().get(0).tokens().get(1).span(),
              2,
              forth ? related : 0,
              distribution(EventClass.class, type, 1),
              forth ? stance : stance.reversed(),
              distribution(Stance.class, forth ? stance : stance.reversed(), sure));
        };
  }

  private static <K extends Enum<K>> Map<K, Double> distribution(
      Class<K> classes, K likely, double sure) {
    Map<K, Double> distribution = new EnumMap<>(classes);
    K[] all = classes.getEnumConstants();
    for (K each : all) {
      distribution.put(each, each == likely ? sure : (1 - sure) / (all.length - 1));
    }
    return distribution;
  }
}
