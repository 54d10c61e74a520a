package org.demarche.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.store.identity.Identities.Judgement;
import org.demarche.store.identity.Likeness.Basis;
import org.demarche.store.identity.NamedActor.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds which actors are one, from their names, the states they speak for and the articles that
 * name them.
 *
 * <p>Actors whose names are alike and sure are joined, the surest first, unless the joined ones
 * would hold two that are known apart: two of the lexicon, two that one article names side by side
 * in unlike ways, two whose names clash, two that somebody split. Decisions to merge come first.
 */
public final class IdentityFinder {

  /** From this score on two actors are one. */
  public static final double SURE = 0.9;

  /** From this score on two actors may be one. */
  public static final double POSSIBLE = 0.5;

  private static final double SAME_STATE = 0.1;
  private static final double OTHER_STATE = -0.3;
  private static final double SEVERAL_FIT = 0.7;

  /** A surname more people than this bear says nothing. */
  private static final int MOST_NAMESAKES = 3;

  /** Which articles name an actor. */
  @FunctionalInterface
  public interface Articles {
    /** IRIs of the articles; the same set whenever asked. */
    Set<String> naming(String actor);
  }

  private record Link(NamedActor one, NamedActor other, Likeness likeness, String basis) {

    boolean has(NamedActor actor) {
      return one.equals(actor) || other.equals(actor);
    }

    NamedActor partner(NamedActor actor) {
      return one.equals(actor) ? other : one;
    }

    double score() {
      return likeness.score();
    }
  }

  private final Articles articles;
  private final Decisions decisions;
  private final Map<String, NamedActor> actors = new TreeMap<>();
  private final Map<String, Link> links = new LinkedHashMap<>();
  private final Map<String, List<Link>> linksOf = new HashMap<>();

  private IdentityFinder(Collection<NamedActor> actors, Articles articles, Decisions decisions) {
    this.articles = articles;
    this.decisions = decisions;
    actors.forEach(actor -> this.actors.put(actor.iri(), actor));
  }

  /**
   * Who is who among the actors.
   *
   * @param actors all of a store, in any order
   */
  public static Identities find(
      Collection<NamedActor> actors, Articles articles, Decisions decisions) {
    return new IdentityFinder(actors, articles, decisions).find();
  }

  private Identities find() {
    NameComparison.pairs(actors.values()).forEach(this::link);
    doubtWhatFitsSeveral();
    Clusters clusters = new Clusters(actors.keySet());
    for (Decision merge : decisions.merges()) {
      boolean here = actors.containsKey(merge.kept()) && actors.containsKey(merge.variant());
      if (here && !holdsSplit(clusters, merge.kept(), merge.variant())) {
        clusters.join(merge.kept(), merge.variant());
      }
    }
    links.values().stream()
        .filter(link -> link.score() >= SURE)
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.score())
                .thenComparing(link -> link.one().iri())
                .thenComparing(link -> link.other().iri()))
        .filter(link -> mayJoin(clusters, link))
        .forEach(link -> clusters.join(link.one().iri(), link.other().iri()));
    return judge(clusters);
  }

  private void link(NamedActor one, NamedActor other, Likeness likeness) {
    Likeness weighed = likeness;
    String basis = likeness.basis().words();
    Set<String> common = new HashSet<>(one.states());
    common.retainAll(other.states());
    if (!common.isEmpty()) {
      weighed = weighed.plus(SAME_STATE);
      basis += "; of the same state";
    } else if (!one.states().isEmpty() && !other.states().isEmpty()) {
      weighed = weighed.plus(OTHER_STATE);
      basis += "; of different states";
    }
    if (likeness.basis().inOneArticle() != 0 && meet(one, other)) {
      weighed = weighed.plus(likeness.basis().inOneArticle());
      basis += "; one article names both";
    }
    if (weighed.score() >= POSSIBLE && !(one.isListed() && other.isListed())) {
      add(new Link(one, other, weighed, basis));
    }
  }

  private void add(Link link) {
    links.put(key(link.one().iri(), link.other().iri()), link);
    linksOf.computeIfAbsent(link.one().iri(), key -> new ArrayList<>()).add(link);
    linksOf.computeIfAbsent(link.other().iri(), key -> new ArrayList<>()).add(link);
  }

  private boolean meet(NamedActor one, NamedActor other) {
    Set<String> ones = articles.naming(one.iri());
    return articles.naming(other.iri()).stream().anyMatch(ones::contains);
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** "George Bush" is like two who are not like each other; a surname alone is like many. */
  private void doubtWhatFitsSeveral() {
    Map<String, Link> doubted = new LinkedHashMap<>();
    for (NamedActor actor : actors.values()) {
      List<Link> own =
          linksOf.getOrDefault(actor.iri(), List.of()).stream()
              .filter(link -> link.score() >= SURE && !isItself(link))
              .toList();
      boolean several =
          own.stream()
              .anyMatch(
                  a -> own.stream().anyMatch(b -> areApart(a.partner(actor), b.partner(actor))));
      if (several) {
        own.forEach(link -> doubted.put(key(link.one().iri(), link.other().iri()), link));
      }
    }
    doubted.forEach(this::doubt);
    dropCommonSurnames();
  }

  private static boolean isItself(Link link) {
    return link.likeness().basis() == Basis.SAME || link.likeness().basis() == Basis.LEGAL_FORM;
  }

  private boolean areApart(NamedActor one, NamedActor other) {
    return !one.equals(other) && !links.containsKey(key(one.iri(), other.iri()));
  }

  private void doubt(String key, Link link) {
    Likeness likeness = link.likeness().atMost(SEVERAL_FIT);
    links.put(key, new Link(link.one(), link.other(), likeness, link.basis() + "; others fit too"));
  }

  private void dropCommonSurnames() {
    for (NamedActor actor : actors.values()) {
      List<Link> bearers =
          linksOf.getOrDefault(actor.iri(), List.of()).stream()
              .filter(link -> link.likeness().basis() == Basis.SURNAME)
              .filter(link -> isBareOf(link, actor))
              .toList();
      if (bearers.size() > MOST_NAMESAKES) {
        bearers.forEach(link -> links.remove(key(link.one().iri(), link.other().iri())));
      }
    }
  }

  private static boolean isBareOf(Link link, NamedActor actor) {
    return PersonName.of(actor.label()).isBare()
        && !PersonName.of(link.partner(actor).label()).isBare();
  }

  private boolean mayJoin(Clusters clusters, Link link) {
    Set<String> ones = clusters.of(link.one().iri());
    Set<String> others = clusters.of(link.other().iri());
    if (ones.equals(others)) {
      return false;
    }
    return ones.stream().allMatch(one -> others.stream().allMatch(other -> fit(one, other)));
  }

  /** Whether two may be one at all. */
  private boolean fit(String one, String other) {
    Link link = links.get(key(one, other));
    return link != null && link.score() >= POSSIBLE && !decisions.areSplit(one, other);
  }

  private boolean holdsSplit(Clusters clusters, String one, String other) {
    Set<String> others = clusters.of(other);
    return clusters.of(one).stream()
        .anyMatch(a -> others.stream().anyMatch(b -> decisions.areSplit(a, b)));
  }

  private Identities judge(Clusters clusters) {
    Map<String, Judgement> merges = new TreeMap<>();
    Map<String, String> targets = new HashMap<>();
    for (Set<String> cluster : clusters.all()) {
      String kept = kept(cluster);
      for (String variant : cluster) {
        if (!variant.equals(kept)) {
          merges.put(variant, merge(kept, variant, cluster));
          targets.put(variant, kept);
        }
      }
    }
    return new Identities(merges, possible(clusters, targets));
  }

  /**
   * Whom a decision keeps; else whom the lexicon knows; else the fullest and most frequent name.
   */
  private String kept(Set<String> cluster) {
    List<Decision> merges =
        decisions.merges().stream()
            .filter(d -> cluster.contains(d.kept()) && cluster.contains(d.variant()))
            .toList();
    Set<String> chosen = merges.stream().map(Decision::kept).collect(Collectors.toSet());
    merges.forEach(decision -> chosen.remove(decision.variant()));
    return (chosen.isEmpty() ? cluster : chosen)
        .stream()
            .map(actors::get)
            .min(
                Comparator.comparing((NamedActor actor) -> !actor.isListed())
                    .thenComparing(IdentityFinder::isShort)
                    .thenComparing(actor -> -articles.naming(actor.iri()).size())
                    .thenComparing(actor -> -actor.label().length())
                    .thenComparing(NamedActor::iri))
            .orElseThrow()
            .iri();
  }

  private static boolean isShort(NamedActor actor) {
    if (actor.kind() == Kind.PERSON) {
      PersonName name = PersonName.of(actor.label());
      return name.isBare() || name.isAbbreviated();
    }
    return BodyName.of(actor.label()).isAcronym();
  }

  private Judgement merge(String kept, String variant, Set<String> cluster) {
    for (Decision decision : decisions.merges()) {
      boolean decided =
          cluster.contains(decision.kept())
              && cluster.contains(decision.variant())
              && (decision.variant().equals(variant) || decision.kept().equals(variant));
      if (decided) {
        return new Judgement(kept, variant, 1, "decided", decision);
      }
    }
    Link direct = links.get(key(kept, variant));
    Link best = direct != null && direct.score() >= SURE ? direct : best(variant, cluster);
    if (best == null) { // joined through somebody else whom a decision merged
      return new Judgement(kept, variant, SURE, "the same as others that were merged", null);
    }
    NamedActor partner = best.partner(actor(variant));
    String through = partner.iri().equals(kept) ? "" : "; through " + partner.label();
    return new Judgement(kept, variant, best.score(), best.basis() + through, null);
  }

  private @Nullable Link best(String variant, Set<String> cluster) {
    NamedActor actor = actor(variant);
    return links.values().stream()
        .filter(link -> link.has(actor) && cluster.contains(link.partner(actor).iri()))
        .min(
            Comparator.comparingDouble((Link link) -> -link.score())
                .thenComparing(link -> link.partner(actor).iri()))
        .orElse(null);
  }

  private NamedActor actor(String iri) {
    NamedActor actor = actors.get(iri);
    if (actor == null) {
      throw new IllegalArgumentException("not among the actors: " + iri);
    }
    return actor;
  }

  private List<Judgement> possible(Clusters clusters, Map<String, String> targets) {
    Map<String, Judgement> best = new TreeMap<>();
    for (Link link : links.values()) {
      String one = targets.getOrDefault(link.one().iri(), link.one().iri());
      String other = targets.getOrDefault(link.other().iri(), link.other().iri());
      boolean apart = !one.equals(other) && link.score() >= POSSIBLE;
      boolean listed = actor(one).isListed() && actor(other).isListed();
      if (apart && !listed && !holdsSplit(clusters, one, other)) {
        String kept = kept(Set.of(one, other));
        Judgement judgement =
            new Judgement(kept, kept.equals(one) ? other : one, link.score(), link.basis(), null);
        best.merge(key(one, other), judgement, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
      }
    }
    return List.copyOf(best.values());
  }

  private static final Comparator<Judgement> BEST =
      Comparator.comparingDouble((Judgement judgement) -> -judgement.score())
          .thenComparing(Judgement::basis);
}
