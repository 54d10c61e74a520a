package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Topic;

/**
 * The claims that a judge of pairs makes, overrules or adds. Between spans that the input marks as
 * actors it decides; between other actors of a sentence it adds what the frames missed.
 */
final class JudgedPairs {

  /** Marked pairs farther apart than this many sentences say nothing about each other. */
  private static final int FARTHEST = 1;

  private final ModalityReader modalities;

  JudgedPairs(ClaimLexicon lexicon) {
    this.modalities = new ModalityReader(lexicon);
  }

  /** The claims read so far, those between marked spans replaced by what the judge says. */
  List<Claim> decide(
      Document document,
      List<Mention> mentions,
      List<Claim> read,
      AttributionScope attribution,
      PairJudge.OfDocument judge) {
    List<Mention> given = sorted(mentions, m -> m.kind() == Mention.Kind.GIVEN);
    List<Claim> claims = new ArrayList<>(read);
    for (ActorPair pair : ActorPair.among(document, given)) {
      if (pair.sentencesApart() <= FARTHEST || given.size() == 2) {
        List<Claim> known = claims.stream().filter(pair::joins).toList();
        claims.removeAll(known);
        claims.addAll(new PairVerdict(pair, known, attribution, judge, modalities).claims());
      }
    }
    return claims.stream().sorted(FrameClaimExtractor.IN_ORDER).toList();
  }

  /**
   * The claims read so far, and those between actors of one sentence that the frames missed.
   *
   * @param read what the frames read, no statements
   */
  List<Claim> add(
      Document document,
      List<Mention> mentions,
      List<Claim> read,
      AttributionScope attribution,
      PairJudge.OfDocument judge) {
    List<Claim> claims = new ArrayList<>(read);
    for (Sentence sentence : document.sentences()) {
      List<Mention> actors = sorted(mentions, m -> m.sentence() == sentence.index() && mayAct(m));
      Set<String> words = wordsRead(read, sentence);
      for (ActorPair pair : ActorPair.among(document, actors)) {
        if (pair.isOfTwo()
            && read.stream().noneMatch(pair::joins)
            && judge.mayReach(
                PairVerdict.SURE_OF_ARGUMENTS, pair.one().span(), pair.other().span())) {
          PairVerdict verdict = new PairVerdict(pair, List.of(), attribution, judge, modalities);
          claims.addAll(verdict.missed(words));
        }
      }
    }
    return claims.stream().sorted(FrameClaimExtractor.IN_ORDER).toList();
  }

  /** The mentions wanted, in the order of the text. */
  static List<Mention> sorted(List<Mention> mentions, Predicate<Mention> wanted) {
    return mentions.stream().filter(wanted).sorted(Comparator.comparing(Mention::span)).toList();
  }

  private static boolean mayAct(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        ? mention.referent() instanceof Actor
        : !(mention.referent() instanceof Topic);
  }

  /** The words of whose frames there are claims in the sentence. */
  private static Set<String> wordsRead(List<Claim> read, Sentence sentence) {
    return read.stream()
        .filter(c -> c.details().sentence() == sentence.index())
        .map(c -> c.details().rule().replaceFirst("^.*frame:", "").replaceFirst("\\..*$", ""))
        .collect(Collectors.toSet());
  }
}
