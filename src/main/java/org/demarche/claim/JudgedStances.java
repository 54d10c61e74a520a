package org.demarche.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;
import org.demarche.mention.Topic;

/**
 * Stances in free text that no words known to the frames show: those that a judge of pairs decides
 * speakers take toward whom their statements are about, and those of named subjects and owners of
 * whose deeds the frames read nothing in a sentence. Such a source takes one stance there, the
 * surest: whoever thinks ill of one seldom thinks so of all who are named beside him.
 */
final class JudgedStances {

  /** Whose stances the judge has read examples of. */
  private static final Set<Mention.Kind> NAMES =
      EnumSet.of(
          Mention.Kind.NAME, Mention.Kind.OFFICE, Mention.Kind.DEMONYM, Mention.Kind.METONYM);

  /**
   * Rare stances are decided for at lower probabilities too. Above, 11 of 19 stances of speakers
   * and 3 of 3 positions were right on texts of the directed-sentiment data not trained on, 6 of 6
   * positions in annotated articles.
   */
  static final double SURE = 0.4;

  private final ModalityReader modalities;

  JudgedStances(ClaimLexicon lexicon) {
    this.modalities = new ModalityReader(lexicon);
  }

  /** The claims, statements among them with the stance decided for, and the stances of others. */
  List<Claim> add(
      Document document,
      List<Mention> mentions,
      List<Claim> claims,
      AttributionScope attribution,
      PairJudge.OfDocument judge) {
    List<Claim> all = new ArrayList<>();
    claims.forEach(c -> all.add(c instanceof Statement s ? stated(document, s, judge) : c));
    for (Sentence sentence : document.sentences()) {
      Map<Span, Claim> surest = new LinkedHashMap<>();
      for (ActorPair pair : ActorPair.among(document, actors(mentions, sentence))) {
        if (isOpen(pair, claims, judge)) {
          new PairVerdict(pair, List.of(), attribution, judge, modalities)
              .stanceTaken(m -> NAMES.contains(m.kind()) && !acts(m, claims))
              .ifPresent(
                  c ->
                      surest.merge(
                          c.details().source().span(), c, FrameClaimExtractor::moreConfident));
        }
      }
      all.addAll(surest.values());
    }
    return all.stream().sorted(FrameClaimExtractor.IN_ORDER).toList();
  }

  private static boolean isOpen(ActorPair pair, List<Claim> claims, PairJudge.OfDocument judge) {
    return pair.isOfTwo()
        && !pair.isListed()
        && claims.stream().noneMatch(pair::joins)
        && judge.mayReach(SURE, pair.one().span(), pair.other().span());
  }

  /** Whether it is known already what the source does to somebody. */
  private static boolean acts(Mention source, List<Claim> claims) {
    return claims.stream()
        .filter(c -> !(c instanceof Statement) && c.details().target() != null)
        .anyMatch(c -> c.details().source().span().overlaps(source.span()));
  }

  private static List<Mention> actors(List<Mention> mentions, Sentence sentence) {
    return JudgedPairs.sorted(
        mentions,
        m ->
            m.sentence() == sentence.index()
                && m.kind() != Mention.Kind.PRONOUN
                && !(m.referent() instanceof Topic));
  }

  /** The statement with the stance of its speaker, if its own words tell of none. */
  private static Claim stated(Document document, Statement said, PairJudge.OfDocument judge) {
    Claim.Details details = said.details();
    Participant about = details.target();
    boolean open =
        details.plover() == null
            && details.polarity() == 0
            && details.modality() != Modality.NEGATED
            && !AttributionFinder.isNobody(details.source());
    if (!open || about == null || !isBeside(document, details, about)) {
      return said;
    }
    Judgement judgement = judge.judge(details.source().span(), about.span());
    Stance stance = judgement.stance();
    return judgement.isStanceTaken(SURE)
        ? said.with(details.taking(stance, judgement.probability(stance)))
        : said;
  }

  private static boolean isBeside(Document document, Claim.Details details, Participant about) {
    Span sentence = document.sentences().get(details.sentence()).span();
    Span speaker = details.source().span();
    return sentence.contains(speaker)
        && sentence.contains(about.span())
        && !speaker.overlaps(about.span());
  }
}
