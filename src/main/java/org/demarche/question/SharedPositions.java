package org.demarche.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.question.ClaimRow.Party;
import org.demarche.question.Judge.Verdict;

/** Where two take the same side on a third matter, or opposite ones. */
final class SharedPositions {

  private static final double SURENESS = 0.8;

  private SharedPositions() {}

  /** The positions of both on whatever both have a position on, each told on its own. */
  static List<Verdict> of(Question question, List<ClaimRow> claims) {
    Set<String> one = question.subject().allIris();
    Set<String> other = question.objects().get(0).allIris();
    Map<String, List<ClaimRow>> byTarget = new LinkedHashMap<>();
    for (ClaimRow claim : claims) {
      Party target = claim.target();
      if (target == null || claim.polarity() == 0 || !claim.isOwnWord()) {
        continue;
      }
      if (!target.isOrSpeaksFor(one) && !target.isOrSpeaksFor(other)) {
        byTarget.computeIfAbsent(key(target, claim), key -> new ArrayList<>()).add(claim);
      }
    }
    boolean differ = question.reading().sense().name().equals("disagree");
    Set<ClaimRow> shared = new LinkedHashSet<>();
    for (List<ClaimRow> onTarget : byTarget.values()) {
      for (ClaimRow theirs : by(one, onTarget)) {
        for (ClaimRow others : by(other, onTarget)) {
          if ((theirs.polarity() == others.polarity()) != differ) {
            shared.addAll(List.of(theirs, others));
          }
        }
      }
    }
    return shared.stream()
        .filter(claim -> Fit.tells(question.rest(), claim))
        .map(claim -> new Verdict(claim, claim.source(), claim.confidence() * SURENESS))
        .toList();
  }

  private static List<ClaimRow> by(Set<String> iris, List<ClaimRow> claims) {
    return claims.stream().filter(claim -> claim.source().isOrSpeaksFor(iris)).toList();
  }

  /** A phrase means the same within one article only. */
  private static String key(Party target, ClaimRow claim) {
    return target.isPhrase()
        ? claim.evidence().article() + " " + Labels.normalize(target.label())
        : target.iri();
  }
}
