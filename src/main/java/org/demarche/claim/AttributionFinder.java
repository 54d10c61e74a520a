package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Mention;
import org.demarche.mention.Unresolved;

/**
 * Finds attributions in the broad sense of PolNeAR (Newell et al., LREC 2018): what anybody says,
 * thinks, wants, promises, supports or shows, by verbs, nouns, adjectives and marks. The parse and
 * what is learnt of it propose, {@link AttributionModel} decides. For every word the most probable
 * stretch is kept.
 */
final class AttributionFinder {

  private static final double SURE_LINK = 0.5;

  private static final String NOBODY = "unnamed source";

  /** Classes of verbs whose passive is about somebody or to him. */
  private static final Set<String> SAID_OF_OTHERS =
      Set.of("say", "ask", "order", "think", "report", "blame", "expect", "call", "know", "argue");

  /** Classes of verbs whose passive tells what goes on in the subject: "was convinced that". */
  private static final Set<String> OWN = Set.of("feel", "intend", "mislead", "promise");

  private final ClaimLexicon lexicon;
  private final ModalityReader modalities;
  private final AttributionModel model;

  AttributionFinder(ClaimLexicon lexicon, AttributionModel model) {
    this.lexicon = lexicon;
    this.modalities = new ModalityReader(lexicon);
    this.model = model;
  }

  /**
   * The attributions of a document, in order of their contents.
   *
   * @param spoken what rules take for said: kept where nothing else is found at the place, and
   *     asked who reports the speaker
   * @param reader of the document's words
   */
  List<Utterance> find(
      Document document,
      List<Mention> mentions,
      Quotations quotations,
      List<Utterance> spoken,
      WordReader reader) {
    List<Utterance> found = new ArrayList<>();
    for (AttributionModel.Judged chosen : choose(document, mentions, quotations.spans(), reader)) {
      Sentence sentence = document.sentences().get(chosen.proposal().sentence());
      SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
      Utterance utterance = utterance(scope, chosen, quotations.spans());
      if (spoken.stream().noneMatch(s -> reports(utterance, s))) {
        found.add(utterance);
      }
    }
    List<Span> quotes = quotations.utterances(document.text());
    List<Utterance> joined = Continuations.join(document.text(), quotes, found);
    Stream<Utterance> reported = joined.stream().map(u -> reported(u, spoken));
    return Stream.concat(reported, spoken.stream().filter(u -> isLeftOut(u, joined)))
        .sorted(Comparator.comparing(Utterance::content))
        .toList();
  }

  /** "... said Lavrov, according to TASS": TASS is told as who reports Lavrov. */
  private static boolean reports(Utterance utterance, Utterance spoken) {
    return utterance.cue().equalsIgnoreCase("according")
        && !spoken.reporters().isEmpty()
        && same(utterance.content(), spoken.content());
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

  /** For every word the most probable stretch. */
  private List<AttributionModel.Judged> choose(
      Document document, List<Mention> mentions, List<Span> quotes, WordReader reader) {
    Map<Long, AttributionModel.Judged> best = new LinkedHashMap<>();
    for (AttributionModel.Judged judged :
        model.judge(lexicon, document, mentions, quotes, reader)) {
      if (judged.probability() >= model.threshold()) {
        best.merge(
            judged.proposal().cue(),
            judged,
            (one, other) -> other.probability() > one.probability() ? other : one);
      }
    }
    return withoutDoubles(List.copyOf(best.values()));
  }

  /**
   * Two words of one attribution ("issued a warning") present the same stretch once. Of a chain
   * ("Reuters reported that Lavrov had said ...") both links stay where both are sure.
   */
  private static List<AttributionModel.Judged> withoutDoubles(
      List<AttributionModel.Judged> judged) {
    List<AttributionModel.Judged> kept = new ArrayList<>();
    judged.stream()
        .sorted(
            Comparator.comparingDouble((AttributionModel.Judged j) -> -j.probability())
                .thenComparingLong(j -> j.proposal().cue()))
        .filter(j -> kept.stream().noneMatch(k -> isDouble(k, j)))
        .forEach(kept::add);
    return kept;
  }

  private static boolean isDouble(AttributionModel.Judged surer, AttributionModel.Judged other) {
    CueProposal one = surer.proposal();
    CueProposal two = other.proposal();
    boolean chain =
        one.hull().contains(two.candidate().cue().span())
            || two.hull().contains(one.candidate().cue().span());
    return same(one.hull(), two.hull()) && !(chain && other.probability() >= SURE_LINK);
  }

  private static boolean same(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return shared * 2 >= one.length() && shared * 2 >= other.length();
  }

  private Utterance utterance(
      SentenceMentions scope, AttributionModel.Judged chosen, List<Span> quotes) {
    CueCandidate candidate = chosen.proposal().candidate();
    Token speaker = candidate.speaker();
    ParticipantFinder.Found who =
        speaker == null || isSpokenTo(scope.sentence(), candidate.cue(), speaker)
            ? nobody(scope, candidate)
            : UtteranceFinder.speaker(scope, speaker);
    boolean direct =
        quotes.stream().anyMatch(q -> UtteranceFinder.mostlyInside(candidate.content(), q));
    return new Utterance(
        scope.sentence().index(),
        who.participant(),
        who.confidence() * chosen.probability(),
        chosen.proposal().hull(),
        direct,
        candidate.cue().form(),
        modalities.ofSaying(scope.sentence(), candidate.cue()),
        List.of());
  }

  /** "Was asked", "is expected to": not who is feels or wants so ("was determined to"). */
  private boolean isSpokenTo(Sentence sentence, Token cue, Token speaker) {
    List<String> classes = lexicon.cueClasses(cue.lemma(), CueCandidate.pos(cue));
    boolean passive =
        Grammar.isPassive(sentence, cue)
            && (sentence.child(cue, "dobj").isEmpty()
                || sentence.child(cue, "auxpass").isPresent());
    // "Asked about it, he ...", whatever the tagger makes of the participle.
    boolean asked = classes.contains("ask") && Grammar.isReduced(sentence, cue);
    return cue.isVerb()
        && (passive || asked)
        && classes.stream().anyMatch(SAID_OF_OTHERS::contains)
        && classes.stream().noneMatch(OWN::contains)
        && Grammar.surfaceSubjects(sentence, cue).contains(speaker);
  }

  /** Whether the text does not tell who says so. */
  static boolean isNobody(Participant speaker) {
    return speaker.referent() instanceof Unresolved unknown && unknown.label().equals(NOBODY);
  }

  /** "Reportedly", "is expected to": shown by the word that says so. */
  private static ParticipantFinder.Found nobody(SentenceMentions scope, CueCandidate candidate) {
    Span cue = candidate.cue().span();
    return new ParticipantFinder.Found(
        new Participant(cue, scope.text(cue), new Unresolved(NOBODY), List.of()), 1);
  }
}
