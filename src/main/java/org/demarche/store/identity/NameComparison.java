package org.demarche.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.graph.Labels;
import org.demarche.store.identity.Likeness.Basis;
import org.demarche.store.identity.NamedActor.Kind;

/** Compares the names of actors that share a key: comparing all with all would take too long. */
final class NameComparison {

  /** Receives two actors whose names are alike. */
  @FunctionalInterface
  interface Consumer {
    void accept(NamedActor one, NamedActor other, Likeness likeness);
  }

  private final Map<String, List<NamedActor>> blocks = new TreeMap<>();
  private final Map<String, List<PersonName>> people = new HashMap<>();
  private final Map<String, List<BodyName>> bodies = new HashMap<>();

  private NameComparison(Collection<NamedActor> actors) {
    actors.forEach(this::index);
  }

  /** The actors by twos, in the order of their IRIs, each pair once. */
  static Pairs pairs(Collection<NamedActor> actors) {
    return new NameComparison(actors)::forEach;
  }

  /** Pairs of actors with names alike. */
  @FunctionalInterface
  interface Pairs {
    void forEach(Consumer consumer);
  }

  private void index(NamedActor actor) {
    if (actor.kind() == Kind.OTHER || Labels.normalize(actor.label()).isEmpty()) {
      return;
    }
    Set<String> keys = new TreeSet<>();
    for (String name : names(actor)) {
      keys.add("name " + Labels.normalize(name));
      if (actor.kind() == Kind.PERSON) {
        PersonName person = PersonName.of(name);
        people.computeIfAbsent(actor.iri(), key -> new ArrayList<>()).add(person);
        keys.addAll(keys(person));
      } else {
        BodyName body = BodyName.of(name);
        bodies.computeIfAbsent(actor.iri(), key -> new ArrayList<>()).add(body);
        keys.addAll(keys(body));
      }
    }
    keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(actor));
  }

  private static List<String> names(NamedActor actor) {
    List<String> names = new ArrayList<>(List.of(actor.label()));
    actor.aliases().stream()
        .filter(alias -> !Labels.normalize(alias).isEmpty())
        .forEach(names::add);
    return names;
  }

  private static Set<String> keys(PersonName name) {
    Set<String> keys = new TreeSet<>(Set.of("last " + Spelling.skeleton(name.last())));
    if (name.words().size() > 1) {
      keys.add("set " + new TreeSet<>(name.words()));
      keys.add("first " + name.words().subList(0, 2));
    }
    return keys;
  }

  private static Set<String> keys(BodyName name) {
    Set<String> keys = new TreeSet<>(List.of("body " + name.reduced(), "body " + name.written()));
    if (name.isAcronym()) {
      keys.add("acronym " + name.written());
    }
    if (!name.initials().isEmpty()) {
      keys.add("acronym " + name.initials());
    }
    return keys;
  }

  private void forEach(Consumer consumer) {
    Set<String> seen = new HashSet<>();
    for (List<NamedActor> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          NamedActor one = block.get(i);
          NamedActor other = block.get(j);
          if (!(one.isListed() && other.isListed()) && seen.add(one.iri() + " " + other.iri())) {
            Likeness likeness = compare(one, other);
            if (likeness.score() >= IdentityFinder.POSSIBLE) {
              consumer.accept(one, other, likeness);
            }
          }
        }
      }
    }
  }

  private Likeness compare(NamedActor one, NamedActor other) {
    if (one.kind() != other.kind()) {
      boolean same = Labels.normalize(one.label()).equals(Labels.normalize(other.label()));
      return same ? Basis.OTHER_KIND.likeness() : Likeness.NONE;
    }
    return one.kind() == Kind.PERSON
        ? best(
            people.getOrDefault(one.iri(), List.of()), people.getOrDefault(other.iri(), List.of()))
        : bestBody(one, other);
  }

  private static Likeness best(List<PersonName> ones, List<PersonName> others) {
    Likeness best = Likeness.NONE;
    for (PersonName one : ones) {
      for (PersonName other : others) {
        best = better(best, one.compare(other));
      }
    }
    return best;
  }

  /** An alias that an article gave, or the lexicon has, says that it is the same. */
  private Likeness bestBody(NamedActor one, NamedActor other) {
    Likeness best = Likeness.NONE;
    List<BodyName> ones = bodies.getOrDefault(one.iri(), List.of());
    List<BodyName> others = bodies.getOrDefault(other.iri(), List.of());
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        Likeness likeness = ones.get(i).compare(others.get(j));
        best = better(best, weigh(likeness, one, i > 0, other, j > 0));
      }
    }
    return best;
  }

  private static Likeness weigh(
      Likeness likeness,
      NamedActor one,
      boolean aliasOfOne,
      NamedActor other,
      boolean aliasOfOther) {
    boolean alias = aliasOfOne || aliasOfOther;
    boolean listed = (aliasOfOne && one.isListed()) || (aliasOfOther && other.isListed());
    return switch (likeness.basis()) {
      // Where the lexicon's own alias was not recognised, the article had a reason.
      case SAME -> !alias ? likeness : (listed ? Basis.LISTED_ALIAS : Basis.ALIAS).likeness();
      case ACRONYM -> alias ? Likeness.NONE : likeness;
      default -> likeness;
    };
  }

  private static Likeness better(Likeness one, Likeness other) {
    return other.score() > one.score() ? other : one;
  }
}
