package org.demarche.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.question.ClaimRow.Beneficiary;
import org.demarche.question.ClaimRow.Party;
import org.demarche.question.Judge.Verdict;
import org.demarche.question.Reading.Ask;
import org.jspecify.annotations.Nullable;

/** Merges the claims that give one answer, so that each answer shows all its sentences. */
final class RowGrouper {

  private static final int MOST_EVIDENCE = 12;
  private static final double CENT = 100;

  /** Claims of one sentence that differ by less are alike sure. */
  private static final double LIKE = 0.15;

  private static final Comparator<Verdict> SUREST =
      Comparator.comparing((Verdict verdict) -> !verdict.claim().isOwnWord())
          .thenComparing(Verdict::confidence, Comparator.reverseOrder())
          .thenComparing(verdict -> verdict.claim().evidence().date(), Comparator.reverseOrder())
          .thenComparing(verdict -> verdict.claim().iri());

  private static final Comparator<Answer.Row> BEST =
      Comparator.comparing((Answer.Row row) -> isOnlyReported(row))
          .thenComparing(Answer.Row::confidence, Comparator.reverseOrder())
          .thenComparing(Answer.Row::articles, Comparator.reverseOrder())
          .thenComparing(Answer.Row::label)
          .thenComparing(row -> String.valueOf(row.target()))
          .thenComparing(Answer.Row::relation);

  private static final Comparator<Answer.Row> BY_DAY =
      Comparator.comparing((Answer.Row row) -> row.evidence().get(0).date()).thenComparing(BEST);

  private final Question question;

  RowGrouper(Question question) {
    this.question = question;
  }

  /** The answers, best first. */
  List<Answer.Row> group(List<Verdict> verdicts) {
    Map<String, List<Verdict>> groups = new LinkedHashMap<>();
    List<Verdict> all = verdicts.stream().map(this::forStates).toList();
    List<Verdict> wanted = all.stream().filter(this::isWanted).toList();
    // Asked for countries, "a trip to Asia" is better than nothing.
    (wanted.isEmpty() ? all : wanted)
        .stream()
            .sorted(SUREST)
            .forEach(
                verdict ->
                    groups.computeIfAbsent(key(verdict), key -> new ArrayList<>()).add(verdict));
    boolean byDay = Set.of(Ask.CHANGE, Ask.HOW_OFTEN).contains(question.reading().ask());
    return groups.values().stream().map(this::row).sorted(byDay ? BY_DAY : BEST).toList();
  }

  /** Asked for countries, a minister's deed is told of the country. */
  private Verdict forStates(Verdict verdict) {
    Party answer = verdict.answer();
    if (!question.reading().statesOnly() || answer.isState()) {
      return verdict;
    }
    for (Beneficiary other : answer.onBehalfOf()) {
      Party state = new Party(other.iri(), other.label(), other.label(), List.of());
      if (state.isState()) {
        return new Verdict(verdict.claim(), state, verdict.confidence());
      }
    }
    return verdict;
  }

  private boolean isWanted(Verdict verdict) {
    Party answer = verdict.answer();
    return !question.reading().statesOnly()
        || answer.isState()
        || answer.isPhrase()
        || answer.isGroup();
  }

  /** Phrases of different articles that read the same are one answer. */
  private String key(Verdict verdict) {
    Party answer = verdict.answer();
    String who =
        answer.isPhrase() || answer.iri().isEmpty()
            ? Labels.normalize(answer.label())
            : answer.iri();
    Party target = verdict.claim().target();
    return switch (question.reading().ask()) {
      case WHO, WHOM, PROFILE -> who;
      case WHETHER -> who;
      case WHEN, HOW_OFTEN -> verdict.claim().evidence().date();
      case CHANGE -> verdict.claim().iri();
      case WHAT, BETWEEN ->
          String.join(
              "|",
              who,
              verdict.claim().relation(),
              target == null ? "" : Labels.normalize(target.label()));
    };
  }

  private Answer.Row row(List<Verdict> group) {
    Verdict best = telling(group);
    Party answer = best.answer();
    boolean dated = Set.of(Ask.WHEN, Ask.HOW_OFTEN).contains(question.reading().ask());
    Set<String> seen = new HashSet<>();
    Set<String> articles = new HashSet<>();
    List<Answer.Evidence> evidence = new ArrayList<>();
    for (Verdict verdict : group) {
      Answer.Evidence sentence = sentence(verdict.claim());
      articles.add(sentence.article());
      if (evidence.size() < MOST_EVIDENCE
          && seen.add(sentence.article() + sentence.begin() + "-" + sentence.end())) {
        evidence.add(sentence);
      }
    }
    return new Answer.Row(
        dated ? sentence(best.claim()).date() : answer.label(),
        dated ? best.claim().iri() : answer.iri(),
        (dated ? List.of(new Beneficiary("", answer.label())) : answer.onBehalfOf())
            .stream().map(Beneficiary::label).toList(),
        isInverse(best.claim())
            ? question.reading().sense().relations().get(0)
            : best.claim().relation(),
        best.claim().modality().toLowerCase(Locale.ROOT),
        target(best),
        Math.round(group.get(0).confidence() * CENT) / CENT,
        articles.size(),
        evidence);
  }

  /**
   * The claim whose relation is shown: the surest, but for a deed or stance that the same sentence
   * tells about as surely as that something is said. "Russia supports her" is both.
   */
  private static Verdict telling(List<Verdict> group) {
    Verdict best = group.get(0);
    return best.claim().isStatement()
        ? group.stream()
            .filter(verdict -> !verdict.claim().isStatement())
            .filter(verdict -> verdict.confidence() > best.confidence() - LIKE)
            .filter(verdict -> verdict.claim().modality().equals(best.claim().modality()))
            .filter(verdict -> isOfOneSentence(verdict.claim(), best.claim()))
            .findFirst()
            .orElse(best)
        : best;
  }

  private static boolean isOfOneSentence(ClaimRow one, ClaimRow other) {
    return one.evidence().encloses(other.evidence()) || other.evidence().encloses(one.evidence());
  }

  /** The other side: for "who met Lavrov" that is Lavrov, whoever of the two is the source. */
  private @Nullable String target(Verdict best) {
    ClaimRow claim = best.claim();
    if (claim.target() == null) {
      return null;
    }
    boolean answersAsTarget = best.answer().iri().equals(claim.target().iri());
    return answersAsTarget && isTurned(claim) ? claim.source().label() : claim.target().label();
  }

  private boolean isTurned(ClaimRow claim) {
    return question.reading().sense().isMutual() || isInverse(claim);
  }

  /** "Lavrov visited Mexico" answers who hosted him. */
  private boolean isInverse(ClaimRow claim) {
    String sense = question.reading().sense().name();
    return (sense.equals("host") && claim.relation().equals("visits"))
        || (sense.equals("visit") && claim.relation().equals("hosts"));
  }

  private Answer.Evidence sentence(ClaimRow claim) {
    Answer.Evidence content = claim.contentEvidence();
    boolean says =
        Set.of(Ask.WHAT, Ask.CHANGE).contains(question.reading().ask()) && content != null;
    return says && content != null && !claim.evidence().encloses(content)
        ? content
        : claim.evidence();
  }

  private static boolean isOnlyReported(Answer.Row row) {
    return row.evidence().stream().noneMatch(sentence -> sentence.attribution().isEmpty());
  }
}
