package org.demarche.store.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Disjoint sets of IRIs; what is joined to nothing is a set of its own. */
final class Clusters {

  private final Map<String, Set<String>> sets = new HashMap<>();

  Clusters(Collection<String> members) {
    members.forEach(member -> sets.put(member, new TreeSet<>(Set.of(member))));
  }

  /** The set of a member. */
  Set<String> of(String member) {
    return sets.getOrDefault(member, Set.of(member));
  }

  void join(String one, String other) {
    Set<String> joined = new TreeSet<>(of(one));
    joined.addAll(of(other));
    joined.forEach(member -> sets.put(member, joined));
  }

  /** All sets of two or more. */
  Set<Set<String>> all() {
    Set<Set<String>> all = new LinkedHashSet<>();
    sets.values().stream().filter(set -> set.size() > 1).forEach(all::add);
    return all;
  }
}
