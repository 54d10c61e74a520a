package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who held an office of a state or organisation on a date. */
final class TenureIndex {

  /** Predecessor and successor may both be listed for the days of a handover. */
  private static final int HANDOVER_DAYS = 31;

  private record Term(Person person, Tenure tenure) {}

  private final Map<String, List<Term>> terms = new HashMap<>();

  TenureIndex(Collection<Person> people) {
    for (Person person : people) {
      for (Tenure tenure : person.tenures()) {
        file(tenure.state(), person, tenure);
        file(tenure.organisation(), person, tenure);
      }
    }
  }

  private void file(@Nullable String of, Person person, Tenure tenure) {
    if (of != null) {
      terms.computeIfAbsent(of, k -> new ArrayList<>()).add(new Term(person, tenure));
    }
  }

  /** Everybody who held such an office on the date; the surely known first, then latest first. */
  List<Holding> holders(String of, Predicate<Tenure> office, LocalDate date) {
    List<Term> candidates =
        terms.getOrDefault(of, List.of()).stream().filter(t -> office.test(t.tenure())).toList();
    return candidates.stream()
        .map(t -> new Holding(t.person(), t.tenure(), t.tenure().certaintyOn(date)))
        .filter(h -> h.certainty() != Certainty.NOT_KNOWN)
        .filter(h -> !h.lastKnown() || !isSucceeded(h, candidates, date))
        .sorted(
            Comparator.comparing(Holding::certainty)
                .thenComparing(h -> h.tenure().firstKnown(), Comparator.reverseOrder())
                .thenComparing(h -> h.person().key()))
        .toList();
  }

  /**
   * The one holder on the date. Empty when nobody is known or several share the office: a handover
   * is settled for the newcomer, a presidency of three is not.
   */
  Optional<Holding> holder(String of, Predicate<Tenure> office, LocalDate date) {
    List<Holding> holders = holders(of, office, date);
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    Holding first = holders.get(0);
    Set<String> rivals = new HashSet<>();
    for (Holding other : holders) {
      if (other.certainty() == first.certainty() && !givesWay(other, first)) {
        rivals.add(other.person().key());
      }
    }
    return rivals.size() == 1 ? Optional.of(first) : Optional.empty();
  }

  private static boolean givesWay(Holding other, Holding newcomer) {
    if (other.person().equals(newcomer.person())) {
      return false;
    }
    LocalDate handover = newcomer.tenure().firstKnown();
    return other.tenure().firstKnown().isBefore(handover)
        && (other.tenure().from() == null
            || !other.tenure().lastKnown().isAfter(handover.plusDays(HANDOVER_DAYS)));
  }

  /** Whether somebody else came into the office after the holder was last known in it. */
  private static boolean isSucceeded(Holding holding, List<Term> candidates, LocalDate date) {
    LocalDate last = holding.tenure().lastKnown();
    return candidates.stream()
        .filter(t -> !t.person().equals(holding.person()))
        .map(t -> t.tenure().firstKnown())
        .anyMatch(start -> start.isAfter(last) && !start.isAfter(date));
  }
}
