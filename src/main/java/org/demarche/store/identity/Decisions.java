package org.demarche.store.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All decisions of a store; of several about the same two actors the last one holds. */
public final class Decisions {

  /** Nothing decided. */
  public static final Decisions NONE = new Decisions(List.of());

  private final List<Decision> log;
  private final List<Decision> inForce;

  /**
   * @param log in the order of their numbers
   * @throws IllegalArgumentException when numbers do not rise, or what is undone is not there
   */
  public Decisions(List<Decision> log) {
    this.log = List.copyOf(log);
    TreeMap<Integer, Decision> standing = new TreeMap<>();
    int last = 0;
    for (Decision decision : log) {
      if (decision.number() <= last) {
        throw new IllegalArgumentException(
            "decision " + decision.number() + " comes after decision " + last);
      }
      last = decision.number();
      if (decision.kind() == Decision.Kind.UNDO) {
        int undone = Integer.parseInt(decision.kept());
        if (standing.remove(undone) == null) {
          throw new IllegalArgumentException(
              "decision " + last + " undoes " + undone + ", which does not hold");
        }
      } else {
        standing.put(last, decision);
      }
    }
    inForce = withoutOverruled(List.copyOf(standing.values()));
  }

  private static List<Decision> withoutOverruled(List<Decision> standing) {
    List<Decision> last = new ArrayList<>();
    for (int i = 0; i < standing.size(); i++) {
      Decision decision = standing.get(i);
      boolean overruled =
          standing.subList(i + 1, standing.size()).stream()
              .anyMatch(later -> later.isAbout(decision.kept(), decision.variant()));
      if (!overruled) {
        last.add(decision);
      }
    }
    return List.copyOf(last);
  }

  /** Every decision ever made, undone ones and undoings too. */
  public List<Decision> log() {
    return log;
  }

  /** What holds. */
  public List<Decision> inForce() {
    return inForce;
  }

  /** The number the next decision gets. */
  public int nextNumber() {
    return log.isEmpty() ? 1 : log.get(log.size() - 1).number() + 1;
  }

  /** The decision of that number, when it holds. */
  public Optional<Decision> standing(int number) {
    return inForce.stream().filter(decision -> decision.number() == number).findFirst();
  }

  /** These and one more. */
  public Decisions plus(Decision decision) {
    List<Decision> more = new ArrayList<>(log);
    more.add(decision);
    return new Decisions(more);
  }

  List<Decision> merges() {
    return inForce.stream().filter(d -> d.kind() == Decision.Kind.MERGE).toList();
  }

  boolean areSplit(String one, String other) {
    return inForce.stream().anyMatch(d -> d.kind() == Decision.Kind.SPLIT && d.isAbout(one, other));
  }
}
